package io.handoff.review.condition;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of an approval when the approved record goes back to sales. */
@FeatureTest
class ReopenedRecordTest {

  /** A Friday noon in Berlin. */
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  private static final String CAUSE = "The customer wants the South region in week one.";
  private static final String CONDITION =
      "{'path':'answers.whyNow','text':'Name the meeting.','dueDate':'2026-11-24',"
          + "'owner':{'name':'Mei Tan','email':'mei.tan@example.com'}}";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;
  @Inject ConditionSchedule schedule;

  private final String reviewer = "noor-" + UUID.randomUUID();
  private final String owner = "mei-" + UUID.randomUUID();
  private HandoffDocument document;
  private HandoffStream handoff;
  private UUID review;
  private Caller noor;
  private Caller mei;

  @BeforeEach
  void begin() {
    clock.set(SENT);
    document =
        DocumentFixture.with(
            DocumentFixture.clean(),
            """
            {'salesOwner':{'name':'Mei Tan','email':'%s@example.com'},
             'engineeringOwner':{'name':'Noor Haddad','email':'%s@example.com'}}
            """
                .formatted(owner, reviewer));
    handoff = reviews.handoff();
    review = reviews.open(handoff, document, SENT).reviewId();
    noor = Caller.of(issuer, reviewer, "engineer");
    mei = Caller.of(issuer, owner, "sales");
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R114 An approval lapses with a reopening, and says who did it and why")
  void lapses() {
    // Given
    approve(1, CONDITION);

    // When
    handoff.reopened(review, 1, CAUSE, SENT.plusSeconds(60));
    awaitState("LAPSED");

    // Then
    Response read = noor.review(review);
    assertThat(read.<String>path("lapsed[0].cause")).isEqualTo(CAUSE);
    assertThat(read.<String>path("lapsed[0].reopenedBy.name")).isEqualTo("Mei Tan");
    assertThat(read.<String>path("lapsed[0].by.name")).isEqualTo("Person " + reviewer);
    assertThat(read.<String>path("lapsed[0].lapsedAt")).isEqualTo("2026-11-20T11:01:00Z");
    assertThat(read.<List<Object>>path("lapsed[0].missed")).isEmpty();
    assertThat(read.<String>path("decision.outcome")).isEqualTo("APPROVED");
    assertThat(read.<List<String>>path("decision.conditions.text"))
        .containsExactly("Name the meeting.");
    assertThat(read.<List<String>>path("turns.holder")).containsExactly("REVIEWER", "SALES");
    assertThat(listed("LAPSED")).containsExactly(review.toString());
    assertThat(listed("APPROVED")).isEmpty();
    assertProblem(noor.approve(review), 409, "review-closed")
        .with("currentState", "LAPSED")
        .with(
            "detail",
            "The record went back to sales after it was approved; decide on its next revision.");
  }

  @Test
  @DisplayName("R99 The conditions of an approval end with a reopening, and nobody misses them")
  void endsItsConditions() {
    // Given
    approve(1, CONDITION);
    handoff.reopened(review, 1, CAUSE, SENT);
    awaitState("LAPSED");

    // When
    clock.set(Instant.parse("2026-11-26T00:00:00Z"));
    schedule.look();

    // Then
    assertThat(noor.get("/api/v1/reviews/{id}/conditions", review).<List<String>>path("state"))
        .containsExactly("SUPERSEDED");
    assertProblem(
            noor.post("{'note':'Done.'}", "/api/v1/reviews/{id}/conditions/c1/met", review),
            409,
            "condition-closed")
        .with("currentState", "SUPERSEDED");
    assertThat(noor.review(review).<String>path("state")).isEqualTo("LAPSED");
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOpened.class);
      assertThat(published.all(ReviewReopened.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R99 A desk says that sales changes the record, and engineering waits for that")
  void isOnTheDeskOfSales() {
    approve(1, "");
    assertThat(mei.get("/api/v1/reviews?turn=mine").<List<String>>path("items.id")).isEmpty();

    handoff.reopened(review, 1, CAUSE, SENT);
    awaitState("LAPSED");

    Response mine = mei.get("/api/v1/reviews?turn=mine");
    assertThat(mine.<List<String>>path("items.id")).containsExactly(review.toString());
    assertThat(mine.<List<String>>path("items.next")).containsExactly("Change and send again");
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(waiting.<List<String>>path("items.id")).containsExactly(review.toString());
    assertThat(waiting.<List<String>>path("items.next")).containsExactly("Wait for Mei Tan");
    assertThat(noor.get("/api/v1/reviews?turn=mine").<List<String>>path("items.id")).isEmpty();

    handoff.submitted(2, document, SENT.plusSeconds(120));
    awaitOpened(2);
    assertThat(mei.get("/api/v1/reviews?turn=mine").<List<String>>path("items.id")).isEmpty();
    assertThat(noor.get("/api/v1/reviews?turn=mine").<List<String>>path("items.next"))
        .containsExactly("Decide");
  }

  @Test
  @DisplayName("R103 After a reopening the next round keeps what did not change, and counts on")
  void carriesVerdictsIntoTheNextRound() {
    // Given
    Response given =
        noor.post(
            """
            {'verdicts':[{'path':'answers.whyNow','verdict':'ACCEPT'},
                         {'path':'answers.goal','verdict':'ACCEPT'}]}
            """,
            "/api/v1/reviews/{id}/verdicts",
            review);
    assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
    approve(1, "");
    handoff.reopened(review, 1, CAUSE, SENT);
    awaitState("LAPSED");

    // When
    handoff.submitted(
        2,
        DocumentFixture.with(document, "{'answers':{'whyNow':{'customerFact':'In May.'}}}"),
        SENT);
    ReviewOpened second = awaitOpened(2);

    // Then
    assertThat(second.round()).isEqualTo(2);
    Response verdicts = noor.get("/api/v1/reviews/{id}/verdicts", second.reviewId());
    assertThat(verdicts.<String>path("verdicts.find { it.path == 'answers.goal' }.standing"))
        .isEqualTo("KEPT");
    assertThat(verdicts.<String>path("verdicts.find { it.path == 'answers.whyNow' }.standing"))
        .isEqualTo("REOPENED");
    Response approved =
        noor.decide(second.reviewId(), "{'decision':'APPROVE','revision':2,'conditions':[]}");
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
    assertThat(noor.review(review).<String>path("state")).isEqualTo("LAPSED");
  }

  @Test
  @DisplayName("R107 A review that waits again for a missed condition ends with a reopening")
  void endsAReviewThatWaitsAgain() {
    // Given
    approve(1, CONDITION);
    clock.set(Instant.parse("2026-11-24T23:00:00Z"));
    schedule.look();
    assertThat(noor.review(review).<String>path("state")).isEqualTo("OPEN");

    // When
    handoff.reopened(review, 1, CAUSE, clock.instant());
    awaitState("CANCELLED");

    // Then
    Response read = noor.review(review);
    assertThat(read.<List<String>>path("lapsed[0].missed.text"))
        .containsExactly("Name the meeting.");
    assertThat(read.<List<Object>>path("lapsed")).hasSize(1);
    assertThat(read.<String>path("turns[-1].holder")).isEqualTo("SALES");
    assertProblem(noor.approve(review), 409, "review-closed").with("currentState", "CANCELLED");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(ReviewCancelled.class).reviewId()).isEqualTo(review);
      assertThat(published.all(ReviewDueSoon.class)).isEmpty();
      assertThat(published.all(ReviewOverdue.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("R107 A reopening that comes twice, or late, ends one approval and no other")
  void lapsesOnceAndLeavesANewerRoundAlone() {
    // Given
    approve(1, "");
    ProducerRecord<String, byte[]> reopened = handoff.reopened(review, 1, CAUSE, SENT);
    awaitState("LAPSED");
    handoff.submitted(2, document, SENT);
    UUID second = awaitOpened(2).reviewId();

    // When
    handoff.send(reopened);
    handoff.reopened(review, 1, "Once more.", SENT);
    handoff.reopened(second, 7, "Of something unheard of.", SENT);
    awaitFindingsOfADraft(3);

    // Then
    assertThat(noor.review(review).<List<Object>>path("lapsed")).hasSize(1);
    assertThat(noor.review(second).<String>path("state")).isEqualTo("OPEN");
    assertThat(noor.review(second).<List<String>>path("turns.holder")).containsExactly("REVIEWER");
  }

  @Test
  @DisplayName("R107 An approval whose reopening overtakes it lapses without a turn of its own")
  void leavesTheTurnOfANewerRoundAlone() {
    // Given
    approve(1, "");
    handoff.submitted(2, document, SENT);
    UUID second = awaitOpened(2).reviewId();

    // When
    handoff.reopened(review, 1, CAUSE, SENT);
    awaitState("LAPSED");

    // Then
    assertThat(noor.review(review).<List<String>>path("turns.holder")).containsExactly("REVIEWER");
    assertThat(noor.review(second).<List<String>>path("turns.holder")).containsExactly("REVIEWER");
  }

  @Test
  @DisplayName("R107 An approval that crossed the reopening is void")
  void isVoidWhenItCrossedTheReopening() {
    // Given
    approve(1, "");
    handoff.reopened(review, 1, CAUSE, SENT);
    awaitState("LAPSED");

    // When
    handoff.decisionVoided(review, 1, SENT);
    awaitState("VOIDED");

    // Then
    Response read = noor.review(review);
    assertThat(read.<List<String>>path("turns.holder"))
        .containsExactly("REVIEWER", "SALES", "SALES");
    assertThat(read.<List<Object>>path("turns.findAll { it.until == null }")).hasSize(1);
  }

  @Test
  @DisplayName("R107 A review that waits again ends when its approval crossed a withdrawal")
  void endsAReviewThatWaitsAgainAfterAVoidDecision() {
    // Given
    approve(1, CONDITION);
    handoff.withdrawn(1, SENT);
    awaitFindingsOfADraft(2);
    clock.set(Instant.parse("2026-11-24T23:00:00Z"));
    schedule.look();
    assertThat(noor.review(review).<String>path("state")).isEqualTo("OPEN");

    // When
    handoff.decisionVoided(review, 1, clock.instant());
    awaitState("CANCELLED");

    // Then
    assertThat(noor.review(review).<String>path("turns[-1].holder")).isEqualTo("SALES");
    assertProblem(noor.approve(review), 409, "review-closed").with("currentState", "CANCELLED");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(ReviewCancelled.class).reviewId()).isEqualTo(review);
    }
  }

  private void approve(int revision, String conditions) {
    Response approved =
        noor.decide(
            review,
            "{'decision':'APPROVE','revision':%d,'conditions':[%s]}"
                .formatted(revision, conditions));
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
  }

  private void awaitState(String state) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> assertThat(noor.review(review).<String>path("state")).isEqualTo(state));
  }

  private ReviewOpened awaitOpened(int count) {
    try (Published published = reviews.published(handoff)) {
      return published.await(ReviewOpened.class, count);
    }
  }

  /** What comes after them shows that the messages before were taken in. */
  private void awaitFindingsOfADraft(int count) {
    handoff.drafted(document, SENT);
    try (Published published = reviews.published(handoff)) {
      published.await(FindingsPublished.class, count);
    }
  }

  private List<String> listed(String state) {
    return noor.get("/api/v1/reviews?state=" + state + "&handoff=" + handoff.handoff().number())
        .path("items.id");
  }
}
