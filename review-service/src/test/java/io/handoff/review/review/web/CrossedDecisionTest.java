package io.handoff.review.review.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.FindingsPublished;
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

/** Decisions and withdrawals that cross each other on the wire. */
@FeatureTest
@DisplayName("A decision counts for the revision that waits for it and for no other")
class CrossedDecisionTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private HandoffStream handoff;
  private ReviewOpened first;
  private Caller rina;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    first = reviews.open(handoff, DocumentFixture.clean(), Instant.now());
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @Test
  void isVoidWhenTheRevisionHadBeenWithdrawn() {
    // Given
    assertThat(rina.approve(first.reviewId()).statusCode()).isEqualTo(200);

    // When
    handoff.withdrawn(1, Instant.now());
    handoff.decisionVoided(first.reviewId(), 1, Instant.now());
    handoff.drafted(DocumentFixture.clean(), Instant.now());
    awaitFindings(2);

    // Then
    Response read = rina.get("/api/v1/reviews/{id}", first.reviewId());
    assertThat(read.<String>path("state")).isEqualTo("VOIDED");
    assertThat(read.<String>path("decision.outcome")).isEqualTo("APPROVED");
    assertThat(read.<String>path("decision.by")).isEqualTo("Person rina.patel");
    assertThat(read.<String>path("decision.voidedAt")).isNotNull();
    assertThat(
            rina.get("/api/v1/reviews?state=VOIDED&handoff={number}", handoff.handoff().number())
                .<List<String>>path("items.id"))
        .containsExactly(first.reviewId().toString());
    assertProblem(rina.approve(first.reviewId()), 409, "review-closed")
        .with("currentState", "VOIDED");
  }

  @Test
  @DisplayName("R99 A void approval still shows what it asked for, and it is the turn of sales")
  void leavesAVoidApprovalToSales() {
    // Given
    Response approved =
        rina.decide(
            first.reviewId(),
            """
            {'decision':'APPROVE','revision':1,'conditions':[
              {'path':'answers.whyNow','text':'Name the meeting.','dueDate':'2099-11-24',
               'owner':{'name':'Mei Tan','email':'mei.tan@example.com'}}]}
            """);
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);

    // When
    handoff.withdrawn(1, Instant.now());
    handoff.decisionVoided(first.reviewId(), 1, Instant.now());
    handoff.drafted(DocumentFixture.clean(), Instant.now());
    awaitFindings(2);

    // Then
    Response read = rina.get("/api/v1/reviews/{id}", first.reviewId());
    assertThat(read.<String>path("state")).as(read.asString()).isEqualTo("VOIDED");
    assertThat(read.<List<String>>path("decision.conditions.text"))
        .containsExactly("Name the meeting.");
    assertThat(read.<List<String>>path("turns.holder")).containsExactly("REVIEWER", "SALES");
    assertThat(read.<Object>path("turns[1].until")).isNull();
  }

  @Test
  void isVoidOnceAndTheNextRoundIsDecidedOnItsOwn() {
    // Given
    rina.approve(first.reviewId());
    handoff.withdrawn(1, Instant.now());
    handoff.submitted(2, DocumentFixture.clean(), Instant.now());
    handoff.decisionVoided(first.reviewId(), 1, Instant.now());
    handoff.decisionVoided(first.reviewId(), 1, Instant.now());
    handoff.drafted(DocumentFixture.clean(), Instant.now());
    awaitFindings(3);

    // When
    ReviewOpened second;
    try (Published published = reviews.published(handoff)) {
      second = published.await(ReviewOpened.class, 2);
    }
    Response decided = rina.decide(second.reviewId(), "{'decision':'APPROVE','revision':2}");

    // Then
    assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
    assertThat(rina.get("/api/v1/reviews/{id}", first.reviewId()).<String>path("state"))
        .isEqualTo("VOIDED");
  }

  @Test
  void isNotTakenOnceANewerRevisionCame() {
    handoff.submitted(2, DocumentFixture.clean(), Instant.now());
    awaitFindings(2);

    assertProblem(rina.approve(first.reviewId()), 409, "review-closed")
        .with("currentState", "CANCELLED")
        .with("detail", "Revision 2 took its place; decide on that one.");
    assertThat(rina.get("/api/v1/reviews/{id}", first.reviewId()).<Integer>path("supersededBy"))
        .isEqualTo(2);
  }

  @Test
  void staysWhatItIsWhenThereIsNoDecisionToVoid() {
    handoff.decisionVoided(first.reviewId(), 1, Instant.now());
    handoff.drafted(DocumentFixture.clean(), Instant.now());
    awaitFindings(2);

    assertThat(rina.get("/api/v1/reviews/{id}", first.reviewId()).<String>path("state"))
        .isEqualTo("OPEN");
  }

  /** What comes after them shows that the messages before were taken in. */
  private void awaitFindings(int count) {
    try (Published published = reviews.published(handoff)) {
      published.await(FindingsPublished.class, count);
    }
  }
}
