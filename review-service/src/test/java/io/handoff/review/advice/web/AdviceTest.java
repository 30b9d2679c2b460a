package io.handoff.review.advice.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Second opinions, words on sections, and guests. */
@FeatureTest
class AdviceTest {

  private static final String REVIEW = "/api/v1/reviews/{id}";
  private static final String OPINIONS = REVIEW + "/second-opinions";
  private static final String SECTIONS = REVIEW + "/section-reviews";

  private static final ActorRef ANA = new ActorRef("ana.ruiz", "Ana Ruiz", "ana.ruiz@example.com");
  private static final ActorRef BEN = new ActorRef("ben.ola", "Ben Ola", "ben.ola@example.com");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject Clock clock;
  @Inject AgroalDataSource database;

  private final String guestName = "nia-" + UUID.randomUUID();
  private HandoffStream handoff;
  private UUID review;
  private Caller rina;
  private Caller ana;
  private Caller ben;
  private Caller guest;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    review = reviews.open(handoff, DocumentFixture.clean(), clock.instant()).reviewId();
    rina = Caller.of(issuer, "rina.patel", "engineer");
    ana = Caller.of(issuer, "ana.ruiz", "engineer");
    ben = Caller.of(issuer, "ben.ola", "engineer");
    guest = Caller.of(issuer, guestName, "guest");
  }

  @Test
  @DisplayName("R107 A second opinion is asked, answered and shown; the reviewer still decides")
  void asksForASecondOpinion() {
    // When
    Response asked = ask("ana.ruiz", "Would you start with two regions?");
    Response answered = answer(ana, asked, "Yes, South is not ready.");

    // Then
    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    assertThat(asked.<Boolean>path("settled")).isFalse();
    assertThat(answered.statusCode()).as(answered.asString()).isEqualTo(200);
    Response shown = Caller.of(issuer, "mei", "sales").get(OPINIONS, review);
    assertThat(shown.<List<String>>path("given[0].text"))
        .containsExactly("Yes, South is not ready.");
    assertThat(shown.<List<Boolean>>path("settled")).containsExactly(true);
    assertThat(rina.get(REVIEW, review).<List<String>>path("advice[0].given.text"))
        .containsExactly("Yes, South is not ready.");
    assertProblem(ana.approve(review), 403, "not-the-reviewer");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R107 Asking for advice keeps the turn and the clock, and tells who is asked")
  void keepsTurnAndClock() {
    // Given
    Response before = rina.get(REVIEW, review);

    // When
    Response asked = ask("ana.ruiz", "Would you start with two regions?");
    answer(ana, asked, "Yes.");

    // Then
    Response after = rina.get(REVIEW, review);
    assertThat(after.<Map<String, String>>path("due")).isEqualTo(before.path("due"));
    assertThat(after.<String>path("reviewer.email")).isEqualTo("rina.patel@example.com");
    try (Published published = reviews.published(handoff)) {
      AdviceGiven given = published.await(AdviceGiven.class);
      assertThat(given.text()).isEqualTo("Yes.");
      assertThat(given.by().subject()).isEqualTo("ana.ruiz");
      assertThat(given.concern()).isFalse();
      AdviceAsked fact = published.await(AdviceAsked.class);
      assertThat(fact.asked()).extracting(Person::email).containsExactly("ana.ruiz@example.com");
      assertThat(fact.needed()).isNull();
    }
  }

  @Test
  void whoWasNotAskedDoesNotAnswer() {
    assertProblem(answer(ben, ask("ana.ruiz", "Why?"), "Because."), 404, "unknown-advice");
  }

  @Test
  void aLaterAnswerCountsInsteadOfAnEarlierOne() {
    Response asked = ask("ana.ruiz", "Why?");
    answer(ana, asked, "First.");

    assertThat(answer(ana, asked, "Second.").<List<String>>path("given.text"))
        .containsExactly("Second.");
  }

  @Test
  void somebodyElseDoesNotAsk() {
    assertProblem(
        ana.post(
            "{'person':{'name':'Ben Ola','email':'ben.ola@example.com'},'question':'Why?'}",
            OPINIONS,
            review),
        403,
        "not-the-reviewer");
  }

  @ParameterizedTest(name = "R106 {0} is not asked for advice")
  @CsvSource({
    "who wrote the revision, Mei Tan,  mei.tan@example.com,  own-revision",
    "who edited it,          Jon Berg, jon.berg@example.com, own-revision",
    "a group,                The team, team@example.com,     not-one-person"
  })
  void refusesWhoCannotAdvise(String who, String name, String email, String code) {
    Response refused =
        rina.post(
            "{'person':{'name':'%s','email':'%s'},'question':'Why?'}".formatted(name, email),
            OPINIONS,
            review);

    assertProblem(refused, 422, "invalid-input")
        .with("errors[0].path", "person")
        .with("errors[0].code", code);
  }

  @Test
  @DisplayName("R107 An approval waits for one of those who look at a section, and says for whom")
  void waitsForOneOfThem() {
    Response asked = askSection("securityAsks", "ANY_OF");

    assertThat(asked.statusCode()).as(asked.asString()).isEqualTo(201);
    assertThat(asked.<String>path("needed")).isEqualTo("one of Ana Ruiz or Ben Ola");
    assertProblem(rina.approve(review), 409, "approval-blocked")
        .with("obstacles[0].code", "section-open")
        .with("obstacles[0].path", "securityAsks")
        .with("obstacles[0].message", "An approval waits for one of Ana Ruiz or Ben Ola.");
    assertThat(say(ben, asked, "APPROVE", null).<Boolean>path("settled")).isTrue();
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R107 An approval waits for everybody where all of them are needed")
  void waitsForAllOfThem() {
    Response asked = askSection("securityAsks", "ALL_OF");
    say(ben, asked, "APPROVE", null);

    assertProblem(rina.approve(review), 409, "approval-blocked")
        .with("obstacles[0].message", "An approval waits for both Ana Ruiz and Ben Ola.");

    say(ana, asked, "APPROVE", "Fine.");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("R107 A concern stands against an approval until whoever has it is content")
  void aConcernStands() {
    Response asked = askSection("securityAsks", "ANY_OF");
    say(ben, asked, "APPROVE", null);
    say(ana, asked, "CONCERN", "Only five years in that region.");

    assertProblem(rina.approve(review), 409, "approval-blocked")
        .with("obstacles[0].code", "section-concern")
        .with(
            "obstacles[0].message",
            "Person ana.ruiz has a concern: Only five years in that region.");

    say(ana, asked, "APPROVE", "Settled by phone.");
    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  void aQuestionThatIsTakenBackHoldsNothingUp() {
    Response asked = askSection("securityAsks", "ALL_OF");

    assertThat(
            rina.request()
                .delete(SECTIONS + "/{request}", review, asked.<String>path("id"))
                .statusCode())
        .isEqualTo(204);

    assertThat(rina.approve(review).statusCode()).isEqualTo(200);
  }

  @Test
  void aRevisionIsReturnedOverAnOpenSection() {
    askSection("securityAsks", "ALL_OF");

    assertThat(
            rina.decide(
                    review,
                    "{'decision':'RETURN','revision':1,"
                        + "'reasons':[{'path':'answers.whyNow','text':'Why?'}]}")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void sectionsAreRefusedThatCannotBe() {
    askSection("securityAsks", "ALL_OF");

    assertProblem(askSection("securityAsks", "ANY_OF"), 422, "invalid-input")
        .with("errors[0].code", "asked-before");
    assertProblem(askSection("securityAsk", "ANY_OF"), 422, "invalid-input")
        .with("errors[0].code", "unknown-path")
        .with(
            "errors[0].message",
            "Send a register or a field of this revision; the nearest is securityAsks.");
    assertProblem(
            rina.post(
                "{'section':'risks','needed':'ALL_OF','question':'?','persons':["
                    + "{'name':'Ana Ruiz','email':'ana.ruiz@example.com'},"
                    + "{'name':'Ana Ruiz','email':'Ana.Ruiz@example.com'}]}",
                SECTIONS,
                review),
            422,
            "invalid-input")
        .with("errors[0].path", "persons.1")
        .with("errors[0].code", "named-twice");
  }

  @Test
  void aConcernNeedsItsReason() {
    assertProblem(
            say(ana, askSection("securityAsks", "ANY_OF"), "CONCERN", null), 422, "invalid-input")
        .with("errors[0].path", "text");
  }

  @Test
  @DisplayName(
      "R107 In the next round a word on an unchanged section goes along, on a changed one not")
  void carriesWordsOnUnchangedSections() {
    // Given
    Response risks = askSection("risks", "ANY_OF");
    Response scope = askSection("scopeItems", "ALL_OF");
    say(ana, risks, "APPROVE", "Fine.");
    say(ana, scope, "APPROVE", "Fine.");
    say(ben, scope, "APPROVE", "Fine.");
    rina.decide(
        review,
        "{'decision':'RETURN','revision':1,'reasons':[{'path':'scopeItems','text':'Too much.'}]}");
    HandoffDocument changed =
        DocumentFixture.cleanWith("{'scopeItems':{'extra':{'name':'One more dashboard'}}}");

    // When
    handoff.submitted(2, changed, clock.instant());
    UUID second;
    try (Published published = reviews.published(handoff)) {
      second = published.await(ReviewOpened.class, 2).reviewId();
    }

    // Then
    Response list = rina.get(SECTIONS, second);
    assertThat(list.<List<String>>path("section")).containsExactly("risks", "scopeItems");
    assertThat(list.<List<Boolean>>path("settled")).containsExactly(true, false);
    assertThat(list.<List<Integer>>path("[0].given.revision")).containsExactly(1);
    assertThat(list.<List<String>>path("[1].waitingFor.name"))
        .containsExactly("Ana Ruiz", "Ben Ola");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(AdviceAsked.class, 3).section()).isEqualTo("scopeItems");
    }
  }

  @Test
  @DisplayName(
      "R106 Whoever edited the next revision is not asked again, and their word is dropped")
  void leavesOutWhoEditedTheNextRevision() {
    // Given
    Response scope = askSection("scopeItems", "ALL_OF");
    Response risks = askSection("risks", "ANY_OF");
    for (Response asked : List.of(scope, risks)) {
      say(ana, asked, "APPROVE", "Fine.");
    }
    say(ben, scope, "APPROVE", "Fine.");

    // When
    UUID second = editedBy(ANA);

    // Then
    Response list = rina.get(SECTIONS, second);
    assertThat(list.<List<List<String>>>path("persons.name"))
        .containsExactly(List.of("Ben Ola"), List.of("Ben Ola"));
    assertThat(list.<List<List<String>>>path("given.by"))
        .containsExactly(List.of("Person ben.ola"), List.of());
    assertThat(list.<List<Boolean>>path("settled")).containsExactly(true, false);
    try (Published published = reviews.published(handoff)) {
      AdviceAsked again = published.await(AdviceAsked.class, 3);
      assertThat(again.section()).isEqualTo("risks");
      assertThat(again.asked()).extracting(Person::email).containsExactly("ben.ola@example.com");
    }
  }

  @ParameterizedTest(name = "R106 Where {0} is needed and all edited the next revision, it waits")
  @ValueSource(strings = {"ANY_OF", "ALL_OF"})
  void waitsForSomebodyToBeNamedWhereNobodyIsLeft(String needed) {
    // Given
    Response asked = askSection("scopeItems", needed);
    say(ana, asked, "APPROVE", null);
    say(ben, asked, "APPROVE", null);

    // When
    UUID second = editedBy(ANA, BEN);

    // Then
    Response list = rina.get(SECTIONS, second);
    assertThat(list.<List<Boolean>>path("settled")).containsExactly(false);
    assertThat(list.<List<String>>path("needed"))
        .containsExactly("somebody who has not edited this revision");
    assertProblem(
            rina.decide(second, "{'decision':'APPROVE','revision':2}"), 409, "approval-blocked")
        .with("obstacles[0].code", "section-open")
        .with(
            "obstacles[0].message",
            "An approval waits for somebody who has not edited this revision; take the question on"
                + " scopeItems back, and ask them.");
    rina.request().delete(SECTIONS + "/{request}", second, list.<String>path("[0].id"));
    assertThat(rina.decide(second, "{'decision':'APPROVE','revision':2}").statusCode())
        .isEqualTo(200);
  }

  @Test
  @DisplayName("R107 A word that crosses the taking back of its question is refused")
  void refusesAWordOnWhatIsTakenBackMeanwhile() throws SQLException {
    // Given
    Response asked = askSection("scopeItems", "ALL_OF");
    CompletableFuture<Response> said;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      execute(connection, "SELECT 1 FROM review WHERE id = ? FOR UPDATE", review);

      // When
      said = CompletableFuture.supplyAsync(() -> say(ana, asked, "CONCERN", "Too much."));
      await().until(() -> isWaiting(connection));
      execute(
          connection,
          "UPDATE advice_request SET withdrawn_at = now(), withdrawn_by_name = 'Rina'"
              + " WHERE id = ? RETURNING 1",
          UUID.fromString(asked.path("id")));
      connection.commit();
    }

    // Then
    assertProblem(said.join(), 404, "unknown-advice");
  }

  private static void execute(Connection connection, String sql, UUID id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, id);
      statement.executeQuery().close();
    }
  }

  /** Whether somebody waits for what a connection holds. */
  private static boolean isWaiting(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid))");
        ResultSet found = statement.executeQuery()) {
      return found.next();
    }
  }

  private UUID editedBy(ActorRef... editors) {
    rina.decide(
        review,
        "{'decision':'RETURN','revision':1,'reasons':[{'path':'title','text':'Which region?'}]}");
    handoff.submittedBy(List.of(editors), 2, DocumentFixture.clean(), clock.instant());
    try (Published published = reviews.published(handoff)) {
      return published.await(ReviewOpened.class, 2).reviewId();
    }
  }

  @Test
  @DisplayName("R106 A guest sees the review they are asked on, in part, and answers")
  void aGuestSeesWhatTheyAreAskedOn() {
    // Given
    Response asked = askGuest();

    // When
    Response view = guest.get(REVIEW + "/guest-view", review);

    // Then
    assertThat(view.statusCode()).as(view.asString()).isEqualTo(200);
    assertThat(view.<List<String>>path("asked.question")).containsExactly("Is the load plain?");
    assertThat(view.<String>path("finalApprover")).isEqualTo("Rina Patel");
    assertThat(view.<Map<String, Object>>path("document"))
        .containsKeys("answers", "scopeItems")
        .doesNotContainKeys("promises", "salesOwner", "decisions");
    assertThat(answer(guest, asked, "Yes.").statusCode()).isEqualTo(200);
    assertThat(guest.get("/api/v1/advice").<List<String>>path("reviewId"))
        .containsExactly(review.toString());
  }

  @Test
  @DisplayName("R106 A guest who was not asked finds no review, and never decides")
  void aGuestSeesNothingElse() {
    assertProblem(guest.get(REVIEW + "/guest-view", review), 404, "unknown-advice");
    askGuest();
    assertProblem(guest.approve(review), 403, "not-allowed");
    assertProblem(guest.get(REVIEW + "/guest-view", UUID.randomUUID()), 404, "unknown-advice");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/reviews",
        "/api/v1/reviews/{id}",
        "/api/v1/reviews/{id}/second-opinions",
        "/api/v1/reviews/{id}/section-reviews",
        "/api/v1/reviews/{id}/threads",
        "/api/v1/reviews/{id}/verdicts",
        "/api/v1/reviews/{id}/handover"
      })
  void aGuestReadsNothingOfThis(String path) {
    askGuest();

    assertProblem(guest.get(path.replace("{id}", review.toString())), 403, "not-allowed");
  }

  @Test
  @DisplayName("R106 What others said is not for a guest to see")
  void aGuestSeesTheirOwnWordsOnly() {
    // Given
    Response asked =
        rina.post(
            ("{'section':'scopeItems','needed':'ALL_OF','question':'Any?','persons':["
                    + "{'name':'Ana Ruiz','email':'ana.ruiz@example.com'},"
                    + "{'name':'Nia Brandt','email':'%s@example.com'}]}")
                .formatted(guestName),
            SECTIONS,
            review);
    say(ana, asked, "CONCERN", "Internal matter.");

    // When
    Response view = guest.get(REVIEW + "/guest-view", review);

    // Then
    assertThat(view.<Map<String, Object>>path("document")).containsOnlyKeys("scopeItems");
    Response said = say(guest, asked, "APPROVE", null);
    assertThat(said.<List<String>>path("given.by")).containsExactly("Person " + guestName);
    for (Response seen : List.of(view, guest.get("/api/v1/advice"), said)) {
      assertThat(seen.statusCode()).as(seen.asString()).isEqualTo(200);
      assertThat(seen.asString())
          .doesNotContain("Internal matter.", "Ana Ruiz", "ana.ruiz", "waitingFor", "settled");
    }
  }

  @Test
  void adviceEndsWithTheReview() {
    Response asked = ask("ana.ruiz", "Why?");
    rina.approve(review);

    assertProblem(answer(ana, asked, "Late."), 409, "review-closed");
    assertProblem(ask("ben.ola", "Why?"), 409, "review-closed");
  }

  private Response ask(String person, String question) {
    return rina.post(
        "{'person':{'name':'Somebody Else','email':'%s@example.com'},'question':'%s'}"
            .formatted(person, question),
        OPINIONS,
        review);
  }

  private Response askGuest() {
    return rina.post(
        "{'person':{'name':'Nia Brandt','email':'%s@example.com'},'question':'Is the load plain?'}"
            .formatted(guestName),
        OPINIONS,
        review);
  }

  private Response answer(Caller by, Response asked, String text) {
    return by.post(
        "{'text':'%s'}".formatted(text),
        OPINIONS + "/{request}/answer",
        review,
        asked.<String>path("id"));
  }

  private Response askSection(String section, String needed) {
    return rina.post(
        "{'section':'%s','needed':'%s','question':'Please look.','persons':["
                .formatted(section, needed)
            + "{'name':'Ana Ruiz','email':'ana.ruiz@example.com'},"
            + "{'name':'Ben Ola','email':'Ben.Ola@example.com'}]}",
        SECTIONS,
        review);
  }

  private Response say(Caller by, Response asked, String verdict, String text) {
    return by.post(
        text == null
            ? "{'verdict':'%s'}".formatted(verdict)
            : "{'verdict':'%s','text':'%s'}".formatted(verdict, text),
        SECTIONS + "/{request}/verdict",
        review,
        asked.<String>path("id"));
  }
}
