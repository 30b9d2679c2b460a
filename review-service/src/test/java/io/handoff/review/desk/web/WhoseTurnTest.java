package io.handoff.review.desk.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.ReviewOpened;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In Berlin it is an hour later than the instants say. */
@FeatureTest
class WhoseTurnTest {

  private static final Instant THURSDAY = Instant.parse("2026-11-19T11:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-20T11:00:00Z");

  /** The clock goes on while the service works. */
  private static final Duration A_WHILE = Duration.ofMinutes(5);

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject SettableClock clock;
  @Inject SessionFactory sessions;

  private final String reviewer = "noor-" + UUID.randomUUID();
  private final String owner = "mei-" + UUID.randomUUID();
  private Caller noor;
  private Caller mei;

  @BeforeEach
  void begin() {
    clock.set(FRIDAY);
    noor = Caller.of(issuer, reviewer, "engineer");
    mei = Caller.of(issuer, owner, "sales");
  }

  @AfterEach
  void end() {
    clock.reset();
  }

  @Test
  @DisplayName("R99 A desk says whose turn it is, what comes next and the working time left")
  void showsBothSidesOfAnOpenReview() {
    // Given
    UUID late = open(THURSDAY);
    UUID open = open(FRIDAY);

    // When
    Response mine = noor.get("/api/v1/reviews?turn=mine");
    Response waiting = mei.get("/api/v1/reviews?turn=waiting");

    // Then
    assertThat(ids(mine)).as(mine.asString()).containsExactly(late.toString(), open.toString());
    assertThat(mine.<List<String>>path("items.next")).containsExactly("Decide", "Decide");
    assertThat(timeLeft(mine, 0)).isCloseTo(Duration.ofHours(-3), A_WHILE);
    assertThat(timeLeft(mine, 1)).isCloseTo(Duration.ofMinutes(330), A_WHILE);
    assertThat(mine.<List<Integer>>path("items.openThreads")).containsExactly(0, 0);
    assertThat(ids(waiting)).containsExactly(late.toString(), open.toString());
    assertThat(waiting.<List<String>>path("items.next"))
        .containsExactly("Wait for Noor Haddad", "Wait for Noor Haddad");
    assertThat(ids(noor.get("/api/v1/reviews?turn=waiting"))).isEmpty();
    assertThat(ids(mei.get("/api/v1/reviews?turn=mine"))).isEmpty();
  }

  @Test
  @DisplayName("R99 A return moves a review from the reviewer's desk to the sales owner's")
  void movesWithAReturn() {
    // Given
    UUID review = open(FRIDAY);
    Response commented =
        noor.post(
            "{'path':'answers.whyNow','text':'Why this week?','blocking':true}",
            "/api/v1/reviews/{id}/threads",
            review);
    assertThat(commented.statusCode()).as(commented.asString()).isEqualTo(201);

    // When
    Response returned =
        noor.decide(
            review,
            "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.whyNow','text':'Why?'}]}");
    assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);

    // Then
    Response mine = mei.get("/api/v1/reviews?turn=mine");
    assertThat(ids(mine)).as(mine.asString()).containsExactly(review.toString());
    assertThat(mine.<String>path("items[0].next")).isEqualTo("Fix and send again");
    assertThat(mine.<Object>path("items[0].timeLeft")).isNull();
    assertThat(mine.<Integer>path("items[0].openThreads")).isEqualTo(1);
    assertThat(ids(noor.get("/api/v1/reviews?turn=mine"))).isEmpty();
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(waiting.<List<String>>path("items.next")).containsExactly("Wait for Mei Ito");
  }

  @Test
  void showsAHandedOverReviewToBoth() {
    // Given
    UUID review = open(FRIDAY);
    String other = "luca-" + UUID.randomUUID();

    // When
    Response handed =
        noor.post(
            "{'to':{'name':'Luca Rossi','email':'%s@example.com'},'reason':'In a workshop.'}"
                .formatted(other),
            "/api/v1/reviews/{id}/handover",
            review);
    assertThat(handed.statusCode()).as(handed.asString()).isEqualTo(201);

    // Then
    assertThat(ids(noor.get("/api/v1/reviews?turn=mine"))).isEmpty();
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(waiting.<List<String>>path("items.next")).containsExactly("Wait for Luca Rossi");
    Response mine = Caller.of(issuer, other, "engineer").get("/api/v1/reviews?turn=mine");
    assertThat(ids(mine)).containsExactly(review.toString());
  }

  @Test
  @DisplayName("R99 Who stands in for a reviewer finds the review on their desk")
  void showsAStandInWhatTheyDecide() {
    // Given
    UUID review = open(FRIDAY);
    String standIn = "luca-" + UUID.randomUUID();
    Response planned =
        noor.post(
            "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'2026-11-20',"
                    .formatted(standIn)
                + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);

    // When
    Caller luca = Caller.of(issuer, standIn, "engineer");
    Response mine = luca.get("/api/v1/reviews?turn=mine");
    clock.set(FRIDAY.plus(Duration.ofDays(1)));
    Response onTheNextDay = luca.get("/api/v1/reviews?turn=mine");

    // Then
    assertThat(ids(mine)).as(mine.asString()).containsExactly(review.toString());
    assertThat(mine.<String>path("items[0].next")).isEqualTo("Decide for Noor Haddad");
    assertThat(ids(onTheNextDay)).isEmpty();
  }

  @Test
  @DisplayName("R105 Who wrote a revision does not find it on the desk of whom they stand in for")
  void leavesOutWhatWhoStandsInWrote() {
    // Given
    UUID review = open(FRIDAY);
    String author = HandoffStream.AUTHOR.email();
    Response planned =
        noor.post(
            "{'delegate':{'name':'Mei Tan','email':'%s'},'from':'2026-11-20',".formatted(author)
                + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
            "/api/v1/covers");
    assertThat(planned.statusCode()).as(planned.asString()).isEqualTo(201);

    // When
    Caller writer = Caller.of(issuer, author.replace("@example.com", ""), "manager");
    Response mine = writer.get("/api/v1/reviews?turn=mine&limit=100");
    Response all = writer.get("/api/v1/reviews?turn=all&limit=100");

    // Then
    assertThat(ids(mine)).as(mine.asString()).doesNotContain(review.toString());
    assertThat(all.<String>path("items.find { it.id == '%s' }.next".formatted(review)))
        .isEqualTo("Wait for Noor Haddad");
  }

  @Test
  void goesThroughAllPages() {
    List<String> opened =
        List.of(open(FRIDAY).toString(), open(THURSDAY).toString(), open(FRIDAY).toString());

    List<String> seen = new ArrayList<>();
    Response page = noor.get("/api/v1/reviews?turn=mine&limit=1");
    seen.addAll(ids(page));
    while (page.path("next") != null) {
      page = noor.get("/api/v1/reviews?turn=mine&limit=1&cursor={next}", page.<String>path("next"));
      seen.addAll(ids(page));
    }

    assertThat(seen).containsExactly(opened.get(1), opened.get(0), opened.get(2));
    assertThat(ids(noor.get("/api/v1/reviews?turn=all&limit=100"))).containsAll(opened);
  }

  @Test
  @DisplayName("R103 A desk says how much has changed since its owner looked, or since last time")
  void saysWhatChanged() {
    // Given
    HandoffStream handoff = reviews.handoff();
    ReviewOpened first = open(handoff, 1, "{}");
    Caller other = Caller.of(issuer, "other-" + reviewer, "manager");
    other.request().put("/api/v1/reviews/{id}/look", first.reviewId());
    open(handoff, 2, "{'questions':{'q1':{'text':'Which regions?'}}}");
    UUID third =
        open(
                handoff,
                3,
                "{'questions':{'q1':{'text':'Which regions?'}},'title':'Regional reports',"
                    + "'risks':{'r1':{'text':'One person knows the exports.'}}}")
            .reviewId();

    // When
    Response mine = noor.get("/api/v1/reviews?turn=mine");
    Response all = other.get("/api/v1/reviews?turn=all&limit=100");

    // Then: only the other has looked, at the first
    assertThat(ids(mine)).as(mine.asString()).containsExactly(third.toString());
    assertThat(mine.<Integer>path("items[0].changed")).isEqualTo(2);
    assertThat(mine.<Integer>path("items[0].changedSince")).isEqualTo(2);
    String row = "items.find { it.id == '%s' }".formatted(third);
    assertThat(all.<Integer>path(row + ".changed")).isEqualTo(3);
    assertThat(all.<Integer>path(row + ".changedSince")).isEqualTo(1);
    Response changes = other.get("/api/v1/reviews/{id}/changes", third);
    assertThat(changes.<List<String>>path("changes.in"))
        .as("the same as the changes themselves")
        .containsExactlyInAnyOrder("questions.q1", "risks.r1", "title");

    // When
    noor.request().put("/api/v1/reviews/{id}/look", first.reviewId());

    // Then
    assertThat(noor.get("/api/v1/reviews?turn=mine").<Integer>path("items[0].changed"))
        .isEqualTo(3);
  }

  @Test
  void countsNoChangesInAFirstRound() {
    open(FRIDAY);

    Response mine = noor.get("/api/v1/reviews?turn=mine");

    assertThat(mine.<String>path("items[0].kind")).isEqualTo("REVIEW");
    assertThat(mine.<Object>path("items[0].changed")).isNull();
  }

  @Test
  @DisplayName("R105 Who is asked for a second opinion finds that on their desk until they answer")
  void showsASecondOpinion() {
    // Given
    UUID review = open(FRIDAY);
    String adviser = "ana-" + UUID.randomUUID();
    Caller ana = Caller.of(issuer, adviser, "engineer");
    Response asked =
        noor.post(
            "{'person':{'name':'Ana Ruiz','email':'%s@Example.com'},'question':'Is this enough?'}"
                .formatted(adviser),
            "/api/v1/reviews/{id}/second-opinions",
            review);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);

    // When
    Response mine = ana.get("/api/v1/reviews?turn=mine");

    // Then
    assertThat(ids(mine)).as(mine.asString()).containsExactly(asked.<String>path("id"));
    assertThat(mine.<String>path("items[0].kind")).isEqualTo("SECOND_OPINION");
    assertThat(mine.<String>path("items[0].reviewId")).isEqualTo(review.toString());
    assertThat(mine.<String>path("items[0].next")).isEqualTo("Say what you think");
    assertThat(mine.<String>path("items[0].question")).isEqualTo("Is this enough?");
    assertThat(mine.<String>path("items[0].dueAt")).isEqualTo("2026-11-20T16:30:00Z");
    assertThat(timeLeft(mine, 0)).isCloseTo(Duration.ofMinutes(330), A_WHILE);
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(ids(waiting)).containsExactly(asked.<String>path("id"));
    assertThat(waiting.<String>path("items[0].next")).isEqualTo("Wait for Ana Ruiz");
    assertThat(waiting.<List<String>>path("items[0].waitingFor.name")).containsExactly("Ana Ruiz");

    // When
    Response answered =
        ana.post(
            "{'text':'Yes.'}",
            "/api/v1/reviews/{id}/second-opinions/{asked}/answer",
            review,
            asked.<String>path("id"));

    // Then
    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    assertThat(ids(ana.get("/api/v1/reviews?turn=mine"))).isEmpty();
    assertThat(ids(noor.get("/api/v1/reviews?turn=waiting"))).isEmpty();
  }

  @Test
  @DisplayName("R105 A section review is on the desks of those whose word is still needed")
  void showsSectionReviews() {
    // Given
    UUID review = open(FRIDAY);
    String one = "ana-" + UUID.randomUUID();
    String other = "ben-" + UUID.randomUUID();
    Caller ana = Caller.of(issuer, one, "engineer");
    Caller ben = Caller.of(issuer, other, "engineer");
    String any = askSection(review, "securityAsks", "ANY_OF", one, other);
    String all = askSection(review, "load", "ALL_OF", one, other);
    assertThat(ids(ben.get("/api/v1/reviews?turn=mine"))).containsExactlyInAnyOrder(any, all);

    // When
    say(ana, review, any);
    say(ana, review, all);

    // Then
    Response bens = ben.get("/api/v1/reviews?turn=mine");
    assertThat(ids(bens)).as(bens.asString()).containsExactly(all);
    assertThat(bens.<String>path("items[0].kind")).isEqualTo("SECTION_REVIEW");
    assertThat(bens.<String>path("items[0].next")).isEqualTo("Say your word on load");
    assertThat(ids(ana.get("/api/v1/reviews?turn=mine"))).isEmpty();
    Response waiting = noor.get("/api/v1/reviews?turn=waiting");
    assertThat(ids(waiting)).containsExactly(all);
    assertThat(waiting.<String>path("items[0].next")).isEqualTo("Wait for Ben Ola");
  }

  @Test
  @DisplayName("R32 A question about a date is on the desk of who answers, and of who stands in")
  void showsQuestionsAboutDates() {
    // Given
    UUID review = open(THURSDAY);
    HandoffStream handoff = reviews.handoff();
    String question = askAboutADate(handoff);
    String standIn = "luca-" + UUID.randomUUID();

    // When
    Response mine = noor.get("/api/v1/reviews?turn=mine");

    // Then: what was due yesterday comes first
    assertThat(ids(mine)).as(mine.asString()).containsExactly(review.toString(), question);
    assertThat(mine.<List<String>>path("items.kind")).containsExactly("REVIEW", "DATE_CHECK");
    assertThat(mine.<List<String>>path("items.next"))
        .containsExactly("Decide", "Answer about the date");
    assertThat(mine.<String>path("items[1].requestedDate")).isEqualTo("2027-06-01");
    assertThat(mine.<String>path("items[1].handoff.number")).isEqualTo(handoff.handoff().number());
    assertThat(timeLeft(mine, 1)).isCloseTo(Duration.ofMinutes(330), A_WHILE);
    Response waiting = mei.get("/api/v1/reviews?turn=waiting");
    assertThat(ids(waiting)).containsExactly(review.toString(), question);
    assertThat(waiting.<String>path("items[1].next")).isEqualTo("Wait for Noor Haddad");

    // When
    noor.post(
        "{'delegate':{'name':'Luca Rossi','email':'%s@example.com'},'from':'2026-11-20',"
                .formatted(standIn)
            + "'until':'2026-11-20','zone':'Europe/Berlin','reason':'Holiday.'}",
        "/api/v1/covers");

    // Then
    Caller luca = Caller.of(issuer, standIn, "engineer");
    assertThat(luca.get("/api/v1/reviews?turn=mine").<List<String>>path("items.next"))
        .containsExactly("Decide for Noor Haddad", "Answer about the date for Noor Haddad");

    // When
    luca.post(
        "{'answer':'NOT_YET','reason':'No sample yet.'}",
        "/api/v1/date-checks/{id}/answer",
        question);

    // Then
    assertThat(ids(noor.get("/api/v1/reviews?turn=mine"))).containsExactly(review.toString());
  }

  @Test
  void goesThroughPagesOfEveryKind() {
    // Given
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      UUID review = open(FRIDAY);
      all.add(review.toString());
      all.add(askAboutADate(reviews.handoff()));
      all.add(askSecondOpinionOfNoor(review));
    }

    // When
    List<String> seen = new ArrayList<>();
    Response page = noor.get("/api/v1/reviews?turn=mine&limit=1");
    seen.addAll(ids(page));
    while (page.path("next") != null) {
      page = noor.get("/api/v1/reviews?turn=mine&limit=1&cursor={next}", page.<String>path("next"));
      seen.addAll(ids(page));
    }

    // Then
    assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    assertThat(ids(noor.get("/api/v1/reviews?turn=mine"))).containsExactlyElementsOf(seen);
  }

  @Test
  void takesAsManyStatementsForManyRowsAsForAFew() {
    // Given
    putOneOfEachOnTheDesk();
    long few = statements();

    // When
    for (int i = 0; i < 4; i++) {
      putOneOfEachOnTheDesk();
    }

    // Then
    assertThat(statements()).isEqualTo(few);
  }

  private void putOneOfEachOnTheDesk() {
    HandoffStream handoff = reviews.handoff();
    open(handoff, 1, "{}");
    UUID second = open(handoff, 2, "{'title':'Regional reports'}").reviewId();
    askSecondOpinionOfNoor(second);
    askAboutADate(reviews.handoff());
  }

  /** What is at work beside a reading makes some of them look larger, never smaller. */
  private long statements() {
    Statistics statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 7; i++) {
      statistics.clear();
      assertThat(noor.get("/api/v1/reviews?turn=mine&limit=100").statusCode()).isEqualTo(200);
      least = Math.min(least, statistics.getPrepareStatementCount());
    }
    statistics.setStatisticsEnabled(false);
    return least;
  }

  private String askSecondOpinionOfNoor(UUID review) {
    Response asked =
        Caller.of(issuer, "amara", "manager")
            .post(
                "{'person':{'name':'Noor Haddad','email':'%s@example.com'},'question':'Well?'}"
                    .formatted(reviewer),
                "/api/v1/reviews/{id}/second-opinions",
                review);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    return asked.path("id");
  }

  private String askSection(UUID review, String section, String needed, String one, String other) {
    Response asked =
        noor.post(
            "{'section':'%s','needed':'%s','question':'Does it hold?','persons':["
                    .formatted(section, needed)
                + "{'name':'Ana Ruiz','email':'%s@example.com'},".formatted(one)
                + "{'name':'Ben Ola','email':'%s@example.com'}]}".formatted(other),
            "/api/v1/reviews/{id}/section-reviews",
            review);
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    return asked.path("id");
  }

  private static void say(Caller caller, UUID review, String asked) {
    Response said =
        caller.post(
            "{'verdict':'APPROVE'}",
            "/api/v1/reviews/{id}/section-reviews/{asked}/verdict",
            review,
            asked);
    assertThat(said.statusCode()).as(said.asString()).isEqualTo(200);
  }

  private String askAboutADate(HandoffStream handoff) {
    handoff.asked(document("{}"), "milestones.launch", LocalDate.of(2027, 6, 1), FRIDAY);
    try (Published published = reviews.published(handoff)) {
      return published.await(DateCheckOpened.class).dateCheckId().toString();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"turn=yours", "turn=mine&state=OPEN", "turn=mine&cursor=abc"})
  void refusesWhatItCannotRead(String query) {
    assertProblem(noor.get("/api/v1/reviews?" + query), 400, "malformed-parameter");
  }

  private UUID open(Instant sent) {
    return reviews.open(reviews.handoff(), document("{}"), sent).reviewId();
  }

  private ReviewOpened open(HandoffStream handoff, int revision, String more) {
    handoff.submitted(revision, document(more), FRIDAY);
    try (Published published = reviews.published(handoff)) {
      return published.await(ReviewOpened.class, revision);
    }
  }

  private HandoffDocument document(String more) {
    HandoffDocument clean =
        DocumentFixture.cleanWith(
            """
            {'engineeringOwner':{'name':'Noor Haddad','email':'%s@example.com'},
             'salesOwner':{'name':'Mei Ito','email':'%s@example.com'}}
            """
                .formatted(reviewer, owner));
    return DocumentFixture.with(clean, more);
  }

  private static List<String> ids(Response response) {
    return response.path("items.id");
  }

  private static Duration timeLeft(Response response, int item) {
    return Duration.parse(response.path("items[%d].timeLeft".formatted(item)));
  }
}
