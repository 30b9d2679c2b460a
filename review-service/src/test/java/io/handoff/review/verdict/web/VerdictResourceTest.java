package io.handoff.review.verdict.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@FeatureTest
class VerdictResourceTest {

  private static final String VERDICTS = "/api/v1/reviews/{id}/verdicts";
  private static final HandoffDocument FIRST = DocumentFixture.regionalReporting();

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private Caller rina;
  private Caller sales;

  @BeforeEach
  void begin() {
    rina = Caller.of(issuer, "rina.patel", "engineer");
    sales = Caller.of(issuer, "mei.tan", "sales");
  }

  @Test
  @DisplayName("R103 Engineering accepts, challenges, asks for proof, and marks what is the matter")
  void givesOneOrManyAtOnce() {
    // Given
    UUID review = reviews.open(FIRST);

    // When
    Response given =
        rina.post(
            """
            {'verdicts':[
              {'path':'answers.whyNow','verdict':'ACCEPT'},
              {'path':'answers.sameCrm.owner','verdict':'CHALLENGE','mark':'UNCLEAR',
               'text':' Who in that team? '},
              {'path':'dataSources.south','verdict':'NEEDS_PROOF','mark':'MISSING',
               'text':'Send a sample.'}]}
            """,
            VERDICTS,
            review);

    // Then
    assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
    assertThat(given.<String>path("verdicts[1].text")).isEqualTo("Who in that team?");
    Response read = sales.get(VERDICTS, review);
    assertThat(read.<List<String>>path("verdicts.path"))
        .containsExactly("answers.sameCrm", "answers.whyNow", "dataSources.south");
    assertThat(read.<List<String>>path("verdicts.verdict"))
        .containsExactly("CHALLENGE", "ACCEPT", "NEEDS_PROOF");
    assertThat(read.<List<String>>path("verdicts.mark"))
        .containsExactly("UNCLEAR", null, "MISSING");
    assertThat(read.<List<String>>path("verdicts.standing")).containsOnly("GIVEN");
    assertThat(read.<String>path("verdicts[0].field")).isEqualTo("answers.sameCrm.owner");
    assertThat(read.<String>path("verdicts[1].field")).isNull();
    assertThat(read.<String>path("verdicts[0].by.name")).isEqualTo("Person rina.patel");
    assertThat(read.<List<String>>path("verdicts[2].findings"))
        .contains("HO-SYS-001:dataSources.south.name");
  }

  @Test
  void replacesAnEarlierOneAndKeepsItInTheHistory() {
    // Given
    UUID review = reviews.open(FIRST);
    say(review, "answers.whyNow", "ACCEPT");

    // When
    Response second =
        Caller.of(issuer, "luca", "manager")
            .post(
                "{'verdicts':[{'path':'answers.whyNow.status','verdict':'CHALLENGE',"
                    + "'mark':'WRONG','text':'It ends in May.'}]}",
                VERDICTS,
                review);

    // Then
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(sales.get(VERDICTS, review).<List<String>>path("verdicts.verdict"))
        .containsExactly("CHALLENGE");
    Response all = sales.get(VERDICTS + "?rounds=all", review);
    assertThat(all.<List<String>>path("verdicts.verdict")).containsExactly("ACCEPT", "CHALLENGE");
    assertThat(all.<List<String>>path("verdicts.by.name"))
        .containsExactly("Person rina.patel", "Person luca");
    assertThat(all.<String>path("verdicts[0].replacedAt")).isNotNull();
    assertThat(all.<String>path("verdicts[1].replacedAt")).isNull();
  }

  @Test
  @DisplayName("R103 The next round keeps what did not change and reopens what did")
  void carriesVerdictsIntoTheNextRound() {
    // Given
    HandoffStream handoff = reviews.handoff();
    UUID first = open(handoff, 1, FIRST);
    for (String path : List.of("answers.whyNow", "dataSources.north", "milestones.w1")) {
      say(first, path, "ACCEPT");
    }
    ask(first, "answers.sameCrm");
    ask(first, "questions.q1");
    ask(first, "answers.purchaseStatement");
    giveBack(first, 1);

    // When
    UUID second =
        open(
            handoff,
            2,
            DocumentFixture.with(
                FIRST,
                "{'answers':{'sameCrm':{'salesAssumption':'Two use one CRM'}},"
                    + "'dataSources':{'north':{'format':'JSON'}},'questions':null}"));

    // Then
    Map<String, String> standing = standing(second);
    assertThat(standing)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "answers.whyNow", "KEPT",
                "dataSources.north", "REOPENED",
                "milestones.w1", "REOPENED",
                "answers.sameCrm", "ANSWERED",
                "questions.q1", "GONE",
                "answers.purchaseStatement", "UNANSWERED"));
    Response read = sales.get(VERDICTS, second);
    assertThat(read.<List<String>>path("verdicts.find { it.path == 'milestones.w1' }.because"))
        .containsExactly("answers.sameCrm");
    assertThat(read.<String>path("verdicts.find { it.path == 'answers.whyNow' }.says"))
        .isEqualTo("Accepted in round 1; nothing has changed since.");
    assertThat(read.<String>path("verdicts.find { it.path == 'answers.sameCrm' }.says"))
        .isEqualTo("Asked in round 1; answered by a change of answers.sameCrm. Look again.");
    assertThat(read.<List<Integer>>path("verdicts.round")).containsOnly(1);
    assertThat(standing(first)).containsEntry("milestones.w1", "GIVEN");
    assertThat(sales.get("/api/v1/reviews/{id}", second).<List<String>>path("verdicts.standing"))
        .containsExactlyElementsOf(read.<List<String>>path("verdicts.standing"));
  }

  @Test
  @DisplayName(
      "R103 Round 3 shows what was said in rounds 1 and 2, each by whom, of which revision")
  void losesNoRound() {
    // Given
    HandoffStream handoff = reviews.handoff();
    UUID first = open(handoff, 1, FIRST);
    say(first, "answers.whyNow", "ACCEPT");
    ask(first, "answers.sameCrm");
    giveBack(first, 1);
    UUID second = open(handoff, 2, FIRST);
    say(second, "answers.sameCrm", "ACCEPT");
    giveBack(second, 2);

    // When
    UUID third =
        open(
            handoff, 3, DocumentFixture.with(FIRST, "{'answers':{'whyNow':{'status':'UNKNOWN'}}}"));

    // Then
    Response all = sales.get(VERDICTS + "?rounds=all", third);
    assertThat(all.<List<Integer>>path("verdicts.round")).containsExactly(1, 1, 2);
    assertThat(all.<List<Integer>>path("verdicts.revision")).containsExactly(1, 1, 2);
    assertThat(all.<List<String>>path("verdicts.verdict"))
        .containsExactly("ACCEPT", "CHALLENGE", "ACCEPT");
    assertThat(standing(third))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("answers.whyNow", "REOPENED", "answers.sameCrm", "KEPT"));
    assertThat(sales.get(VERDICTS, third).<List<Integer>>path("verdicts.round"))
        .containsExactly(2, 1);
    assertThat(sales.get(VERDICTS + "?rounds=all", first).<List<Integer>>path("verdicts.round"))
        .containsExactly(1, 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'path':'answers.whyNow','verdict':'CHALLENGE','text':'Why?'   | mark | mark-missing",
        "'path':'answers.whyNow','verdict':'NEEDS_PROOF','mark':'WRONG'| text | text-missing",
        "'path':'answers.whyNow','verdict':'CHALLENGE','mark':'WRONG','text':' '"
            + "| text | text-missing",
        "'path':'answers.whyNow','verdict':'ACCEPT','mark':'WRONG'     | mark | mark-not-taken",
        "'path':'answers.whyNow','verdict':'REJECT'                    | verdict | wrong-type",
        "'path':'answers.whyNow'                                       | verdict | not-null",
        "'verdict':'ACCEPT'                                            | path | not-blank",
        "'path':'answers.nope','verdict':'ACCEPT'                      | path | unknown-path",
        "'path':'milestones.w1.inputs.0','verdict':'ACCEPT'            | path | unknown-path",
        "'path':'answers.sameCrm.status','verdict':'ACCEPT'            | path | duplicate"
      })
  @DisplayName("R103 A verdict that is wrong is refused, and none of the others is taken")
  void takesAllOrNone(String wrong, String member, String code) {
    UUID review = reviews.open(FIRST);

    assertProblem(
            rina.post(
                "{'verdicts':[{'path':'answers.sameCrm','verdict':'ACCEPT'},{" + wrong + "}]}",
                VERDICTS,
                review),
            422,
            "invalid-input")
        .with("errors[0].path", "verdicts.1." + member)
        .with("errors[0].code", code);

    assertThat(standing(review)).isEmpty();
  }

  @Test
  void namesTheNearestPath() {
    UUID review = reviews.open(FIRST);

    assertProblem(
            rina.post(
                "{'verdicts':[{'path':'answers.whyNwo','verdict':'ACCEPT'}]}", VERDICTS, review),
            422,
            "invalid-input")
        .with(
            "errors[0].message",
            "Send a field path of this revision; the nearest is answers.whyNow.");
  }

  @Test
  void takesAnAnswerThatNobodyGaveWhenACheckAsksForIt() {
    UUID review = reviews.open(FIRST);

    Response given =
        rina.post(
            "{'verdicts':[{'path':'answers.goal','verdict':'CHALLENGE','mark':'MISSING',"
                + "'text':'What is it for?'}]}",
            VERDICTS,
            review);

    assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{'verdicts':[]}", "{}", "{'verdicts':[null]}"})
  void wantsAtLeastOne(String body) {
    assertProblem(rina.post(body, VERDICTS, reviews.open(FIRST)), 422, "invalid-input");
  }

  @ParameterizedTest
  @ValueSource(strings = {"author-1", "contributor-1"})
  @DisplayName("R103 Nobody gives a verdict on what they wrote, whatever their roles")
  void isNotForWhoWroteIt(String subject) {
    UUID review = reviews.open(FIRST);

    assertProblem(
        Caller.of(issuer, subject, "manager")
            .post("{'verdicts':[{'path':'title','verdict':'ACCEPT'}]}", VERDICTS, review),
        403,
        "own-revision");
  }

  @Test
  void endsWithTheReview() {
    HandoffStream handoff = reviews.handoff();
    ReviewOpened opened = reviews.open(handoff, FIRST, Instant.now());
    handoff.withdrawn(1, Instant.now());
    try (Published published = reviews.published(handoff)) {
      published.await(ReviewCancelled.class);
    }

    assertProblem(
            rina.post(
                "{'verdicts':[{'path':'title','verdict':'ACCEPT'}]}", VERDICTS, opened.reviewId()),
            409,
            "review-closed")
        .with("currentState", "CANCELLED");
  }

  @Test
  void readsAllRoundsOrThisOne() {
    assertProblem(
        sales.get(VERDICTS + "?rounds=2", reviews.open(FIRST)), 400, "malformed-parameter");
  }

  @Test
  void givesTheSameAnswerToTheSameIdempotencyKey() {
    UUID review = reviews.open(FIRST);
    String key = UUID.randomUUID().toString();

    Response first = sayWith(key, review);
    Response second = sayWith(key, review);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(rina.get(VERDICTS + "?rounds=all", review).<List<String>>path("verdicts.path"))
        .hasSize(1);
  }

  @Test
  @DisplayName("R103 Of verdicts given at the same time on one answer, one holds and none is lost")
  void keepsAllThatAreGivenAtOnce() {
    // Given
    UUID review = reviews.open(FIRST);
    List<Caller> callers =
        IntStream.range(0, 8).mapToObj(i -> Caller.of(issuer, "manager-" + i, "manager")).toList();

    // When
    List<CompletableFuture<Integer>> answers =
        callers.stream()
            .map(
                caller ->
                    CompletableFuture.supplyAsync(
                        () ->
                            caller
                                .post(
                                    "{'verdicts':[{'path':'title','verdict':'ACCEPT'},"
                                        + "{'path':'answers.whyNow','verdict':'ACCEPT'}]}",
                                    VERDICTS,
                                    review)
                                .statusCode()))
            .toList();

    // Then
    assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(201);
    assertThat(standing(review)).containsOnlyKeys("title", "answers.whyNow");
    Response all = sales.get(VERDICTS + "?rounds=all", review);
    assertThat(all.<List<String>>path("verdicts.path")).hasSize(16);
    assertThat(all.<List<String>>path("verdicts.findAll { it.replacedAt == null }.path"))
        .containsExactlyInAnyOrder("title", "answers.whyNow");
  }

  private Response sayWith(String key, UUID review) {
    return rina.request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body("{\"verdicts\":[{\"path\":\"title\",\"verdict\":\"ACCEPT\"}]}")
        .post(VERDICTS, review);
  }

  private void say(UUID review, String path, String verdict) {
    Response given =
        rina.post(
            "{'verdicts':[{'path':'" + path + "','verdict':'" + verdict + "'}]}", VERDICTS, review);
    assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
  }

  private void ask(UUID review, String path) {
    Response given =
        rina.post(
            "{'verdicts':[{'path':'"
                + path
                + "','verdict':'CHALLENGE','mark':'UNCLEAR','text':'Which one?'}]}",
            VERDICTS,
            review);
    assertThat(given.statusCode()).as(given.asString()).isEqualTo(201);
  }

  private void giveBack(UUID review, int revision) {
    Response returned =
        rina.decide(
            review,
            "{'decision':'RETURN','revision':"
                + revision
                + ",'reasons':[{'path':'title','text':'See there.'}]}");
    assertThat(returned.statusCode()).as(returned.asString()).isEqualTo(200);
  }

  private UUID open(HandoffStream handoff, int revision, HandoffDocument document) {
    handoff.submitted(revision, document, Instant.now());
    try (Published published = reviews.published(handoff)) {
      return published.await(ReviewOpened.class, revision).reviewId();
    }
  }

  private Map<String, String> standing(UUID review) {
    List<Map<String, String>> verdicts = sales.get(VERDICTS, review).path("verdicts");
    return verdicts.stream()
        .collect(
            Collectors.toMap(verdict -> verdict.get("path"), verdict -> verdict.get("standing")));
  }
}
