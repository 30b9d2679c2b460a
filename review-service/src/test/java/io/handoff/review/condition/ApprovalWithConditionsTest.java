package io.handoff.review.condition;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ConditionMet;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.web.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@FeatureTest
class ApprovalWithConditionsTest {

  /** A Friday noon in Berlin. */
  private static final Instant SENT = Instant.parse("2026-11-20T11:00:00Z");

  /** A team's day ends at midnight in Berlin. */
  private static final String CONDITION =
      "{'path':'answers.whyNow','text':'Name the meeting.','dueDate':'2026-11-24',"
          + "'owner':{'name':'Mei Tan','email':'mei.tan@example.com'}}";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;
  @Inject ConditionSchedule schedule;
  @Inject MissConditions missConditions;

  private HandoffStream handoff;
  private ReviewOpened opened;
  private Caller rina;

  @BeforeEach
  void begin() {
    clock.set(SENT);
    handoff = reviews.handoff();
    opened = reviews.open(handoff, DocumentFixture.clean(), SENT);
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  private Response approveWith(String conditions) {
    return rina.decide(
        opened.reviewId(), "{'decision':'APPROVE','revision':1,'conditions':[" + conditions + "]}");
  }

  private Response meet(Caller by) {
    return by.post(
        "{'note':'It is the board meeting of 17 December.'}",
        "/api/v1/reviews/{id}/conditions/c1/met",
        opened.reviewId());
  }

  private void lookAt(String now) {
    clock.set(Instant.parse(now));
    schedule.look();
  }

  @Test
  @DisplayName("An approval may name conditions, each with one person and a day")
  void tellsTheConditionsOfAnApproval() {
    // When
    Response approved = approveWith(CONDITION);

    // Then
    assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
    assertThat(approved.<String>path("decision.conditions[0].id")).isEqualTo("c1");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(HandoffApproved.class).conditions())
          .singleElement()
          .satisfies(
              told -> {
                assertThat(told.path()).isEqualTo("answers.whyNow");
                assertThat(told.owner()).isEqualTo(new Person("Mei Tan", "mei.tan@example.com"));
                assertThat(told.dueDate()).isEqualTo("2026-11-24");
              });
    }
  }

  @Test
  @DisplayName("A condition is met by whoever owes it, once, and the approval stands")
  void isMetByWhoeverOwesIt() {
    // Given
    approveWith(CONDITION);

    // When
    Response others = meet(Caller.of(issuer, "jon.berg", "sales"));
    Response met = meet(Caller.of(issuer, "mei.tan", "sales"));
    Response again = meet(rina);
    lookAt("2026-11-25T00:00:00Z");

    // Then
    assertProblem(others, 403, "not-your-condition");
    assertThat(met.statusCode()).as(met.asString()).isEqualTo(200);
    assertThat(met.<String>path("state")).isEqualTo("MET");
    assertProblem(again, 409, "condition-closed").with("currentState", "MET");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(ConditionMet.class).by().name()).isEqualTo("Person mei.tan");
      assertThat(published.all(ReviewReopened.class)).isEmpty();
    }
  }

  @Test
  @DisplayName("A condition that is missed opens the review again, once across replicas")
  void reopensTheReviewWhenOneIsMissed() {
    // Given
    approveWith(CONDITION + "," + CONDITION);

    // When
    lookAt("2026-11-24T22:59:00Z");
    assertThat(rina.review(opened.reviewId()).<String>path("state")).isEqualTo("APPROVED");
    clock.set(Instant.parse("2026-11-24T23:00:00Z"));
    Stream.generate(() -> CompletableFuture.runAsync(schedule::look))
        .limit(4)
        .toList()
        .forEach(CompletableFuture::join);

    // Then
    try (Published published = reviews.published(handoff)) {
      ReviewReopened reopened = published.await(ReviewReopened.class);
      assertThat(reopened.missed()).isNotEmpty();
      assertThat(reopened.due().at()).isEqualTo("2026-11-25T16:30:00Z");
      assertThat(published.all(ReviewReopened.class)).hasSize(1);
    }
    Response review = rina.review(opened.reviewId());
    assertThat(review.<String>path("state")).isEqualTo("OPEN");
    assertThat(review.<Object>path("decision")).isNull();
    assertThat(review.<String>path("lapsed[0].by.name")).isEqualTo("Person rina.patel");
    assertProblem(meet(rina), 409, "condition-closed");
    assertThat(approveWith("").statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R99 A missed condition that is marked and then lost with the process counts again")
  void reopensWhatWasLostOnTheWay() {
    // Given
    approveWith(CONDITION);
    clock.set(Instant.parse("2026-11-24T23:00:00Z"));
    QuarkusTransaction.begin();
    missConditions.miss(new ReviewId(opened.reviewId()));
    QuarkusTransaction.rollback();
    assertThat(rina.review(opened.reviewId()).<String>path("state")).isEqualTo("APPROVED");

    // When
    schedule.look();
    schedule.look();

    // Then
    assertThat(rina.review(opened.reviewId()).<String>path("state")).isEqualTo("OPEN");
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewReopened.class);
      assertThat(published.all(ReviewReopened.class)).hasSize(1);
    }
  }

  @Test
  @DisplayName("A condition of an approval that a newer revision overtook reopens nothing")
  void isSupersededByANewerRevision() {
    // Given
    approveWith(CONDITION);
    handoff.submitted(2, DocumentFixture.clean(), clock.instant());
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewOpened.class, 2);

      // When
      lookAt("2026-11-26T00:00:00Z");

      // Then
      assertThat(published.all(ReviewReopened.class)).isEmpty();
    }
    assertThat(states()).containsExactly("SUPERSEDED");
  }

  @Test
  @DisplayName("R99 The conditions of an approval that crossed a withdrawal end with it")
  void endsWithAnApprovalThatIsVoid() {
    // Given
    approveWith(CONDITION);

    // When
    handoff.decisionVoided(opened.reviewId(), 1, clock.instant());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(rina.review(opened.reviewId()).<String>path("state"))
                    .isEqualTo("VOIDED"));

    // Then
    assertThat(states()).containsExactly("VOIDED");
    assertProblem(meet(rina), 409, "condition-closed").with("currentState", "VOIDED");
    lookAt("2026-11-26T00:00:00Z");
    assertThat(states()).containsExactly("VOIDED");
    try (Published published = reviews.published(handoff)) {
      published.await(HandoffApproved.class);
      assertThat(published.all(ReviewReopened.class)).isEmpty();
    }
  }

  private List<String> states() {
    return rina.get("/api/v1/reviews/{id}/conditions", opened.reviewId()).path("state");
  }

  @ParameterizedTest(name = "{0} is refused as {2} at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          'path':'answers.whyNow'    | 'path':'answers.nope'          | conditions.0.path    | unknown-path
          '2026-11-24'               | '2026-11-19'                   | conditions.0.dueDate | past
          '2026-11-24'               | '+9999999-12-31'               | conditions.0.dueDate | out-of-range
          'Mei Tan'                  | 'Sales team'                   | conditions.0.owner   | not-one-person
          'Name the meeting.'        | ' '                            | conditions.0.text    | empty
          """)
  void refusesAConditionThatNobodyCanKeep(String right, String wrong, String path, String code) {
    Response refused = approveWith(CONDITION.replace(right.strip(), wrong.strip()));

    assertProblem(refused, 422, "invalid-input").with("errors[0].path", path);
    if (!code.equals("empty")) {
      assertThat(refused.<String>path("errors[0].code")).isEqualTo(code);
    }
  }

  @Test
  void aReturnTakesNoConditions() {
    assertProblem(
            rina.decide(
                opened.reviewId(),
                "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.whyNow','text':'?'}],"
                    + "'conditions':["
                    + CONDITION
                    + "]}"),
            422,
            "invalid-input")
        .with("errors[0].code", "conditions-not-taken");
  }
}
