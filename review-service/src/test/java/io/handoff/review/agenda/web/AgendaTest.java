package io.handoff.review.agenda.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.SettableClock;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.web.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@FeatureTest
class AgendaTest {

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;

  private Caller rina;

  @BeforeEach
  void begin() {
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  private static Response answer(Caller by, UUID review, String question, String json) {
    return by.request()
        .contentType(ContentType.JSON)
        .body(json.replace('\'', '"'))
        .put("/api/v1/reviews/{id}/questions/{question}", review, question);
  }

  @Test
  @DisplayName("R96 Which dates wait on what we lack is listed for the reviewer")
  void listsTheDatesThatWait() {
    UUID review = reviews.open(DocumentFixture.regionalReporting());

    Response questions = rina.get("/api/v1/reviews/{id}/questions", review);

    assertThat(questions.<List<String>>path("question"))
        .containsExactly("SCOPE_FITS", "DATES_WAIT", "NAMES_ARE_GIVEN", "QUESTIONS_ARE_OWNED");
    assertThat(questions.<List<String>>path("[1].seen.path")).contains("milestones.w1");
    assertThat(questions.<List<String>>path("[1].seen.reasons.flatten()").toString())
        .contains("It stands on dataSources.");
    assertThat(rina.get("/api/v1/reviews/{id}/agenda", review).<List<String>>path("blocks.topic"))
        .isNotEmpty();
  }

  @Test
  @DisplayName("R98 That each open question has an owner and a date is answered by the checks")
  void theChecksAnswerTheFourth() {
    UUID review = reviews.open(DocumentFixture.clean());

    Response questions = rina.get("/api/v1/reviews/{id}/questions", review);

    assertThat(questions.<Boolean>path("[3].settled")).isTrue();
    assertThat(questions.<Boolean>path("[0].settled")).isFalse();
  }

  @Test
  @DisplayName("R95 A reviewer answers whether the scope fits, and a no stands against an approval")
  void aNoStandsAgainstAnApproval() {
    // Given
    UUID review = reviews.open(DocumentFixture.clean());

    // When
    Response no = answer(rina, review, "SCOPE_FITS", "{'answer':'NO','note':'Two teams short.'}");
    Response refused = rina.approve(review);
    Response yes = answer(rina, review, "SCOPE_FITS", "{'answer':'YES'}");

    // Then
    assertThat(no.statusCode()).as(no.asString()).isEqualTo(200);
    assertProblem(refused, 409, "approval-blocked")
        .with("obstacles[0].code", "question-answered-no");
    assertThat(yes.<String>path("by")).isEqualTo("Person rina.patel");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
    assertProblem(answer(rina, review, "SCOPE_FITS", "{'answer':'YES'}"), 409, "review-closed");
  }

  @Test
  @DisplayName(
      "R97 An answer needs a why when it is no, and comes from nobody who wrote the revision")
  void refusesWhatIsNoAnswer() {
    UUID review = reviews.open(DocumentFixture.clean());

    assertProblem(
            answer(rina, review, "NAMES_ARE_GIVEN", "{'answer':'NO','note':' '}"),
            422,
            "invalid-input")
        .with("errors[0].path", "note");
    assertProblem(
        answer(
            Caller.of(issuer, "author-1", "manager"),
            review,
            "NAMES_ARE_GIVEN",
            "{'answer':'YES'}"),
        403,
        "own-revision");
    assertThat(answer(rina, review, "NO_SUCH", "{'answer':'YES'}").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("R101 Minutes are added up, warned of above 30, and their median reported")
  void addsMinutesUp() {
    UUID review = reviews.open(DocumentFixture.clean());
    String address = "/api/v1/reviews/{id}/time-spent";

    Response first = rina.post("{'minutes':18}", address, review);
    Response second = rina.post("{'minutes':14}", address, review);

    assertThat(first.<Integer>path("minutes")).isEqualTo(18);
    assertThat(first.<String>path("warning")).isNull();
    assertThat(second.<Integer>path("minutes")).isEqualTo(32);
    assertThat(second.<String>path("warning")).startsWith("15 to 30 minutes are usual.");
    Response summary = rina.get("/api/v1/reviews/time-spent");
    assertThat(summary.<Integer>path("reviews")).isPositive();
    assertThat(summary.<Float>path("medianMinutes")).isPositive();
    assertThat(summary.<List<String>>path("outliers.review")).contains(review.toString());
    assertProblem(rina.post("{'minutes':0}", address, review), 422, "invalid-input");
    assertProblem(rina.get("/api/v1/reviews/time-spent?from=monday"), 400, "malformed-parameter");
    assertProblem(rina.get("/api/v1/reviews/time-spent?to=-999999-01-01"), 422, "invalid-input")
        .with("errors[0].path", "to")
        .with("errors[0].code", "out-of-range");
  }

  @Test
  @DisplayName("R101 A day of the report begins and ends where the team works")
  void countsTheDaysOfTheTeam() {
    // Given: half past midnight on Saturday in Berlin, Friday elsewhere
    UUID review = reviews.open(DocumentFixture.clean());
    clock.set(Instant.parse("2026-11-20T23:30:00Z"));
    rina.post("{'minutes':45}", "/api/v1/reviews/{id}/time-spent", review);

    // Then
    assertThat(longOn("2026-11-21")).contains(review.toString());
    assertThat(longOn("2026-11-20")).doesNotContain(review.toString());
  }

  private List<String> longOn(String day) {
    return rina.get("/api/v1/reviews/time-spent?from={day}&to={day}", day, day)
        .path("outliers.review");
  }
}
