package io.handoff.review.review.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@FeatureTest
class PartialApprovalTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private HandoffStream handoff;
  private ReviewOpened opened;
  private Caller rina;

  @BeforeEach
  void begin() {
    rina = Caller.of(issuer, "rina.patel", "engineer");
    handoff = reviews.handoff();
    opened =
        reviews.open(
            handoff,
            DocumentFixture.cleanWith(
                """
                {'phases':{'pilot':{'name':'Two clean regions','order':1},
                           'south':{'name':'Region South','order':2}},
                 'integrations':{'crm2':{'system':'their CRM','phase':'south','status':'UNKNOWN'}}}
                """),
            Instant.now());
  }

  private Response approve(String phases) {
    return rina.decide(
        opened.reviewId(), "{'decision':'APPROVE','revision':1,'phases':[" + phases + "]}");
  }

  @Test
  @DisplayName("R27 A phase is approved while what stands against another one waits")
  void approvesOnePhase() {
    // Given
    assertProblem(approve(""), 409, "approval-blocked");

    // When
    Response approved = approve("'pilot'");

    // Then
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
    assertThat(approved.<List<String>>path("decision.phases")).containsExactly("pilot");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(HandoffApproved.class).phases()).containsExactly("pilot");
    }
  }

  @Test
  @DisplayName("R27 A phase is not approved over what stands against it")
  void doesNotApproveThePhaseThatIsNotReady() {
    assertProblem(approve("'south'"), 409, "approval-blocked");
  }

  @Test
  @DisplayName("R27 A phase that the revision does not have is refused")
  void refusesAnUnknownPhase() {
    assertProblem(approve("'north'"), 422, "invalid-input")
        .with("errors[0].path", "phases.0")
        .with("errors[0].code", "unknown-phase");
  }
}
