package io.handoff.review.datecheck.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.deadline.DueTimes;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sales asks about one date, and delivery answers. */
@FeatureTest
class DateCheckTest {

  private static final LocalDate REQUESTED = LocalDate.of(2027, 6, 1);
  private static final HandoffDocument UNSEEN =
      DocumentFixture.cleanWith("{'dataSources':{'netsuite':{'readiness':'UNSEEN'}}}");
  private static final String RANGE =
      "{'answer':'RANGE','from':'2027-06-07','until':'2027-06-18','reason':'Data comes in May.'}";
  private static final String FIRM =
      "{'answer':'FIRM','date':'2027-06-01','reason':'All of it is here.'}";

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject DueTimes dueTimes;
  @Inject Clock clock;

  private HandoffStream handoff;
  private Caller rina;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    rina = Caller.of(issuer, "rina.patel", "engineer");
  }

  @Test
  @DisplayName(
      "R32 A question about a date goes to the engineering owner, due as a review would be")
  void goesToTheEngineeringOwner() {
    // When
    Instant at = clock.instant();
    DateCheckOpened opened = ask(UNSEEN, at);

    // Then
    assertThat(opened.assignee().name()).isEqualTo("Rina Patel");
    assertThat(opened.askedBy()).isEqualTo(HandoffStream.AUTHOR);
    assertThat(opened.due()).isEqualTo(dueTimes.of(opened.assignee(), at, null).time());
    assertThat(opened.doubts())
        .containsExactly("It stands on dataSources.netsuite, whose data nobody here has seen.");
    Response shown = rina.get("/api/v1/date-checks/{id}", opened.dateCheckId());
    assertThat(shown.statusCode()).as(shown.asString()).isEqualTo(200);
    assertThat(shown.<String>path("milestone")).isEqualTo("milestones.launch");
    assertThat(shown.<String>path("requestedDate")).isEqualTo("2027-06-01");
    assertThat(shown.<List<String>>path("doubts")).isEqualTo(opened.doubts());
    assertThat(shown.<List<String>>path("findings.check")).contains("HO-DATE-001");
    assertThat(waitingFor(rina)).contains(opened.dateCheckId().toString());
    assertThat(waitingFor(Caller.of(issuer, "luca.rossi", "engineer"))).isEmpty();
  }

  @Test
  @DisplayName("R32 An answer is published with its reason, and there is only one")
  void isAnsweredOnce() {
    DateCheckOpened opened = ask(UNSEEN, clock.instant());

    Response answered = answer(rina, opened.dateCheckId(), RANGE);

    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    assertThat(waitingFor(rina)).doesNotContain(opened.dateCheckId().toString());
    try (Published published = reviews.published(handoff)) {
      DateCheckAnswered fact = published.await(DateCheckAnswered.class);
      assertThat(fact.dateCheckId()).isEqualTo(opened.dateCheckId());
      assertThat(fact.answer()).isEqualTo(DateAnswer.RANGE);
      assertThat(fact.from()).isEqualTo("2027-06-07");
      assertThat(fact.until()).isEqualTo("2027-06-18");
      assertThat(fact.reason()).isEqualTo("Data comes in May.");
      assertThat(fact.answeredBy().email()).isEqualTo("rina.patel@example.com");
      assertThat(fact.requestedDate()).isEqualTo(REQUESTED);
    }
    assertProblem(
            answer(Caller.of(issuer, "amara", "manager"), opened.dateCheckId(), RANGE),
            409,
            "date-answered")
        .with("answeredBy", "Person rina.patel");
  }

  @Test
  @DisplayName("R32 No firm day while an input is unseen; one as soon as the record has it")
  void isNotFirmOnWhatNobodyHasSeen() {
    // Given
    DateCheckOpened opened = ask(UNSEEN, clock.instant());

    // When
    Response refused = answer(rina, opened.dateCheckId(), FIRM);

    // Then
    assertProblem(refused, 409, "date-not-firm").with("doubts", opened.doubts());

    // When
    handoff.changed(DocumentFixture.clean(), TemplateRules.shipped(), clock.instant());

    // Then
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () ->
                rina.get("/api/v1/date-checks/{id}", opened.dateCheckId())
                    .<List<String>>path("doubts")
                    .isEmpty());
    assertThat(answer(rina, opened.dateCheckId(), FIRM).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R32 A question shows as overruled what two people overruled before or since")
  void showsWhatIsOverruled() {
    // Given
    ReviewOpened review = reviews.open(handoff, UNSEEN, clock.instant());
    UUID before = ask(UNSEEN, clock.instant()).dateCheckId();
    String finding =
        rina.get("/api/v1/date-checks/{id}", before)
            .path("findings.find { it.check == 'HO-DATE-001' }.id");

    // When
    String asked =
        Caller.of(issuer, "tara.quist", "sales")
            .post(
                "{'finding':'%s','reason':'Seen on a screen.'}".formatted(finding),
                "/api/v1/reviews/{id}/overrulings",
                review.reviewId())
            .path("id");
    Response agreed =
        rina.request()
            .post("/api/v1/reviews/{id}/overrulings/{o}/agreement", review.reviewId(), asked);
    UUID since = ask(UNSEEN, clock.instant(), 2).dateCheckId();

    // Then
    assertThat(agreed.statusCode()).as(agreed.asString()).isEqualTo(200);
    for (UUID id : List.of(before, since)) {
      assertThat(
              rina.get("/api/v1/date-checks/{id}", id)
                  .<String>path("findings.find { it.id == '" + finding + "' }.outcome"))
          .as(id.equals(before) ? "asked before" : "asked since")
          .isEqualTo("OVERRIDDEN");
    }
  }

  @Test
  @DisplayName("R32 Who asked does not answer, and nobody else in their place does")
  void isNotAnsweredByWhoAsked() {
    UUID id = ask(UNSEEN, clock.instant()).dateCheckId();

    assertProblem(answer(Caller.of(issuer, "mei.tan", "manager"), id, RANGE), 403, "own-date");
    assertProblem(answer(Caller.of(issuer, "luca.rossi", "engineer"), id, RANGE), 403, "not-asked")
        .with("assignee.name", "Rina Patel");
    assertProblem(answer(rina, UUID.randomUUID(), RANGE), 404, "unknown-date-check");
  }

  @ParameterizedTest(name = "R32 An answer says {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{'answer':'RANGE','from':'2027-06-07','reason':'r'} | until | missing",
        "{'answer':'RANGE','from':'2027-06-07','until':'2027-06-01','reason':'r'}"
            + " | until | ends-before-it-begins",
        "{'answer':'FIRM','reason':'r'} | date | missing",
        "{'answer':'FIRM','date':'+9999999-12-31','reason':'r'} | date | out-of-range",
        "{'answer':'NOT_YET','date':'2027-06-07','reason':'r'} | date | contradiction"
      })
  void saysItsDays(String json, String path, String code) {
    UUID id = ask(UNSEEN, clock.instant()).dateCheckId();

    assertProblem(answer(rina, id, json), 422, "invalid-input")
        .with("errors[0].path", path)
        .with("errors[0].code", code);
  }

  @Test
  @DisplayName("R32 An answer gives a reason")
  void givesAReason() {
    UUID id = ask(UNSEEN, clock.instant()).dateCheckId();

    assertProblem(answer(rina, id, "{'answer':'NOT_YET','reason':' '}"), 422, "invalid-input")
        .with("errors[0].path", "reason");
  }

  private DateCheckOpened ask(HandoffDocument document, Instant at) {
    return ask(document, at, 1);
  }

  private DateCheckOpened ask(HandoffDocument document, Instant at, int nth) {
    DateCheckAsked asked = handoff.asked(document, "milestones.launch", REQUESTED, at);
    try (Published published = reviews.published(handoff)) {
      DateCheckOpened opened = published.await(DateCheckOpened.class, nth);
      assertThat(opened.dateCheckId()).isEqualTo(asked.dateCheckId());
      return opened;
    }
  }

  private static Response answer(Caller caller, UUID id, String json) {
    return caller.post(json, "/api/v1/date-checks/{id}/answer", id);
  }

  private static List<String> waitingFor(Caller caller) {
    return caller.get("/api/v1/date-checks?mine=true&limit=100").path("items.id");
  }
}
