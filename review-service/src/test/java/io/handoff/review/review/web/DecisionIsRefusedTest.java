package io.handoff.review.review.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.ReviewCancelled;
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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@FeatureTest
class DecisionIsRefusedTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private Caller rina;

  @BeforeEach
  void begin() {
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"author-1", "contributor-1"})
  void whenTheDeciderWroteTheRevision(String subject) {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(Caller.of(issuer, subject, "manager").approve(review), 403, "own-revision");
  }

  @Test
  void whenTheReviewIsUnknown() {
    assertProblem(rina.approve(UUID.randomUUID()), 404, "unknown-review");
  }

  @Test
  void whenTheIdIsNone() {
    assertProblem(rina.get("/api/v1/reviews/{id}", "7"), 404, "not-found");
  }

  @Test
  void whenSomebodyDecidedBefore() {
    UUID review = reviews.open(DocumentFixture.clean());
    rina.approve(review);

    assertProblem(Caller.of(issuer, "luca", "manager").approve(review), 409, "review-closed")
        .with("currentState", "APPROVED")
        .with("decidedBy", "Person rina.patel");
  }

  @Test
  void whenTheRevisionWasWithdrawn() {
    HandoffStream handoff = reviews.handoff();
    ReviewOpened opened = reviews.open(handoff, DocumentFixture.clean(), Instant.now());
    handoff.withdrawn(1, Instant.now());
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewCancelled.class);
    }

    assertProblem(rina.approve(opened.reviewId()), 409, "review-closed")
        .with("currentState", "CANCELLED");
  }

  @Test
  void whenAnotherRevisionWasRead() {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(rina.decide(review, "{'decision':'APPROVE','revision':2}"), 409, "other-revision")
        .with("currentRevision", 1);
  }

  @Test
  void whenBlockingFindingsStand() {
    UUID review = reviews.open(DocumentFixture.regionalReporting());

    assertProblem(rina.approve(review), 409, "approval-blocked")
        .with("obstacles[0].code", "blocking-finding")
        .with("obstacles[0].path", "milestones.w1.inputs");
  }

  @Test
  void whenAReturnHasNoReason() {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(rina.decide(review, "{'decision':'RETURN','revision':1}"), 422, "invalid-input")
        .with("errors[0].path", "reasons")
        .with("errors[0].code", "reason-missing");
  }

  @Test
  void whenAReasonNamesNoField() {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(
            rina.decide(
                review,
                "{'decision':'RETURN','revision':1,'reasons':["
                    + "{'path':'answers.whyNow','text':'ok'},{'path':'answers.nope','text':'?'}]}"),
            422,
            "invalid-input")
        .with("errors[0].path", "reasons.1.path")
        .with("errors[0].code", "unknown-path");
  }

  @Test
  void whenAnApprovalCarriesReasons() {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(
            rina.decide(
                review,
                "{'decision':'APPROVE','revision':1,"
                    + "'reasons':[{'path':'answers.whyNow','text':'But why?'}]}"),
            422,
            "invalid-input")
        .with("errors[0].path", "reasons");
  }

  @Test
  void whenMembersAreWrong() {
    UUID review = reviews.open(DocumentFixture.clean());

    Response answer =
        rina.decide(
            review,
            "{'decision':'MAYBE','revison':1,'reasons':[{'path':'answers.whyNow','text':' '}]}");

    assertProblem(answer, 422, "invalid-input");
    assertThat(answer.<List<String>>path("errors.path"))
        .contains("decision", "revison", "reasons.0.text");
  }

  @Test
  void whenTheBodyIsNoJson() {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(rina.decide(review, "{'decision'"), 400, "malformed-json");
  }
}
