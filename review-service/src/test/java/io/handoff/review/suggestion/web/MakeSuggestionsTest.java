package io.handoff.review.suggestion.web;

import static io.handoff.review.ProblemAssert.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.contracts.field.FieldHash;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.HandoffStream;
import io.handoff.review.review.OpenedReviews;
import io.handoff.review.review.Published;
import io.handoff.review.review.web.Caller;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that people propose. */
@FeatureTest
class MakeSuggestionsTest {

  private static final String SUGGESTIONS = "/api/v1/reviews/{id}/suggestions";
  private static final String THREADS = "/api/v1/reviews/{id}/threads";
  private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");
  private static final HandoffDocument DOCUMENT = DocumentFixture.clean();

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;

  private HandoffStream handoff;
  private UUID review;
  private Caller rina;
  private Caller mei;

  @BeforeEach
  void begin() {
    handoff = reviews.handoff();
    review = reviews.open(handoff, DOCUMENT, NOW).reviewId();
    rina = Caller.of(issuer, "rina.patel", "engineer");
    mei = Caller.of(issuer, "mei.tan", "sales");
  }

  @Test
  void suggestsManyAtOnceAndTellsThemAsOne() {
    // When
    Response made =
        rina.post(
            """
            {'suggestions':[
              {'path':'answers.goal','value':{'customerFact':'One page instead of six.','owner':null},
               'text':'Ana said so in the call.'},
              {'path':'exclusions.sms','value':{'name':'Text messages'}},
              {'path':'phases.second','value':null}]}
            """,
            SUGGESTIONS,
            review);

    // Then
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
    assertThat(made.<List<String>>path("suggestions.state")).containsOnly("OPEN");
    Response listed = mei.get(SUGGESTIONS, review);
    assertThat(listed.<List<String>>path("items.path"))
        .containsExactlyInAnyOrder("answers.goal", "exclusions.sms", "phases.second");
    assertThat(listed.<String>path("items.find { it.path == 'answers.goal' }.text"))
        .isEqualTo("Ana said so in the call.");
    assertThat(listed.<String>path("items.find { it.path == 'exclusions.sms' }.value.name"))
        .isEqualTo("Text messages");
    try (Published published = reviews.published(handoff)) {
      List<SuggestedValue> told = published.await(CommentsPublished.class).suggestions();
      assertThat(published.all(CommentsPublished.class)).hasSize(1);
      assertThat(told)
          .extracting(SuggestedValue::path)
          .containsExactly("answers.goal", "exclusions.sms", "phases.second");
      assertThat(told)
          .extracting(SuggestedValue::before)
          .containsExactly(
              FieldHash.of(DOCUMENT, "answers.goal").orElseThrow(),
              null,
              FieldHash.of(DOCUMENT, "phases.second").orElseThrow());
      assertThat(told.get(0).value().toString())
          .isEqualTo("{\"customerFact\":\"One page instead of six.\",\"owner\":null}");
      assertThat(told.get(2).value()).isNull();
    }
  }

  @ParameterizedTest(name = "{0} = {1}: {2} {3}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "answers.gaol, {'customerFact':'x'}, suggestions.0.path, unknown-path",
        "nowhere.at.all, 'x', suggestions.0.path, unknown-path",
        "answers.goal.colour, 'red', suggestions.0.path, unknown-path",
        "title.length, 5, suggestions.0.path, unknown-path",
        "promises.none, null, suggestions.0.value, no-change",
        "answers.goal, {'status':'PERHAPS'}, suggestions.0.value.status, wrong-type",
        "milestones.launch.requestedDate, 'in June', suggestions.0.value, wrong-type",
        "title, 'Monthly close dashboard', suggestions.0.value, no-change"
      })
  void refusesWhatDoesNotFitTheRevision(String path, String value, String place, String code) {
    // When
    Response refused =
        rina.post(
            "{'suggestions':[{'path':'" + path + "','value':" + value + "}]}", SUGGESTIONS, review);

    // Then
    assertProblem(refused, 422, "invalid-input")
        .with("errors.path", List.of(place))
        .with("errors.code", List.of(code));
  }

  @Test
  @DisplayName("What waits for sales fits into the message that tells of a return")
  void takesNoMoreThanCanBeTold() {
    // Given
    String line = "A line of the customer. ".repeat(400);
    String one = "{'path':'answers.goal','value':{'customerFact':'" + line + "'}}";
    String many = "{'suggestions':[" + String.join(",", Collections.nCopies(20, one)) + "]}";
    Response first = rina.post(many, SUGGESTIONS, review);
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);

    // When
    Response second = rina.post(many, SUGGESTIONS, review);

    // Then
    assertProblem(second, 409, "too-many-suggestions");
    assertThat(mei.get(SUGGESTIONS, review).<List<String>>path("items.path")).hasSize(20);
  }

  @Test
  void takesAllOrNone() {
    // When
    Response refused =
        rina.post(
            """
            {'suggestions':[{'path':'title','value':'Month end dashboard'},
                            {'path':'answers.whyNaw','value':{'customerFact':'Audit'}},
                            {'path':'customer'}]}
            """,
            SUGGESTIONS,
            review);

    // Then
    assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.message"))
        .containsExactly("Send the value that you propose, or null to take out what stands there.");
    assertProblem(
            rina.post(
                """
                {'suggestions':[{'path':'title','value':'Month end dashboard'},
                                {'path':'answers.whyNaw','value':{'customerFact':'Audit'}}]}
                """,
                SUGGESTIONS,
                review),
            422,
            "invalid-input")
        .with("errors.path", List.of("suggestions.1.path"));
    assertThat(mei.get(SUGGESTIONS, review).<List<Object>>path("items")).isEmpty();
    assertProblem(rina.post("{'suggestions':[]}", SUGGESTIONS, review), 422, "invalid-input");
    assertProblem(
        rina.post("{'suggestions':[{'path':'title','value':'x'}]}", SUGGESTIONS, UUID.randomUUID()),
        404,
        "unknown-review");
  }

  @Test
  @DisplayName(
      "R104 A comment proposes a question or a change of scope in one step, and a return lists them")
  void aCommentProposesAndAReturnLists() {
    // When
    String asked =
        propose(
                "{'question':{'text':'Which month?','dueDate':'2026-12-01',"
                    + "'owner':{'name':'Mei Tan','email':'mei.tan@example.com'}}}")
            .path("id");
    propose("{'scope':{'direction':'OUT','text':'Text messages'}}");
    propose("{'scope':{'direction':'IN','text':'A weekly PDF'}}");

    // Then
    Response listed = mei.get(SUGGESTIONS + "?state=OPEN", review);
    assertThat(listed.<List<String>>path("items.path"))
        .hasSize(3)
        .anyMatch(path -> path.matches("questions\\.t[0-9a-f]{8}"))
        .anyMatch(path -> path.matches("exclusions\\.t[0-9a-f]{8}"))
        .anyMatch(path -> path.matches("scopeItems\\.t[0-9a-f]{8}"));
    String question = "items.find { it.thread == '" + asked + "' }.";
    assertThat(listed.<String>path(question + "value.text")).isEqualTo("Which month?");
    assertThat(listed.<String>path(question + "value.owner.name")).isEqualTo("Mei Tan");
    assertThat(listed.<String>path(question + "value.dueDate")).isEqualTo("2026-12-01");
    assertThat(listed.<String>path(question + "text")).isEqualTo("This is not said.");
    rina.decide(
        review,
        "{'decision':'RETURN','revision':1,'reasons':[{'path':'answers.goal','text':'Who?'}]}");
    try (Published published = reviews.published(handoff)) {
      assertThat(published.await(CommentsPublished.class).suggestions()).hasSize(1);
      HandoffReturned returned = published.await(HandoffReturned.class);
      assertThat(returned.suggestions())
          .extracting(suggestion -> suggestion.path().split("\\.")[0])
          .containsExactlyInAnyOrder("questions", "exclusions", "scopeItems");
    }
  }

  @Test
  void refusesAProposalThatIsNone() {
    assertProblem(propose("{}"), 422, "invalid-input").with("errors.code", List.of("not-one"));
    assertProblem(
            propose(
                "{'question':{'text':'Which month?','dueDate':'2026-12-01',"
                    + "'owner':{'name':'Sales team','email':'sales@example.com'}}}"),
            422,
            "invalid-input")
        .with("errors.path", List.of("proposes.question.owner"));
    assertProblem(
            propose("{'question':{'text':'Which month?','owner':{'name':'Mei Tan'}}}"),
            422,
            "invalid-input")
        .with("errors.path", List.of("proposes.question.dueDate"));
    assertProblem(
            propose(
                "{'question':{'text':'Which month?','dueDate':'+9999999-12-31',"
                    + "'owner':{'name':'Mei Tan','email':'mei.tan@example.com'}}}"),
            422,
            "invalid-input")
        .with("errors.path", List.of("proposes.question.dueDate"))
        .with("errors.code", List.of("out-of-range"));
    assertThat(mei.get(THREADS, review).<List<Object>>path("items")).isEmpty();
  }

  private Response propose(String proposal) {
    return rina.post(
        "{'path':'answers.goal','text':'This is not said.','blocking':false,'proposes':"
            + proposal
            + "}",
        THREADS,
        review);
  }

  @Test
  void knowsWhatSalesMadeOfThem() {
    // Given
    Response made =
        rina.post(
            """
            {'suggestions':[
              {'path':'answers.goal','value':{'customerFact':'One page instead of six.'}},
              {'path':'answers.whyNow','value':{'customerFact':'The audit is in June.'}},
              {'path':'answers.teams','value':{'customerFact':'Finance.'}},
              {'path':'title','value':'Month end dashboard'}]}
            """,
            SUGGESTIONS,
            review);
    List<UUID> ids =
        made.<List<String>>path("suggestions.id").stream().map(UUID::fromString).toList();

    // When
    HandoffDocument next =
        DocumentFixture.cleanWith(
            "{'answers':{'goal':{'customerFact':'One page instead of six.'},"
                + "'teams':{'customerFact':'Finance and operations.'}}}");
    try (Published published = reviews.published(handoff)) {
      handoff.withdrawn(1, NOW);
      handoff.declined(List.of(ids.get(1)), "Ana said the board meets then.", NOW);
      handoff.applied(List.of(ids.get(0)), next, NOW);
      handoff.submitted(2, next, NOW);
      UUID second = published.await(ReviewOpened.class, 2).reviewId();

      // Then
      await()
          .atMost(Duration.ofSeconds(20))
          .untilAsserted(
              () ->
                  assertThat(
                          mei.get(SUGGESTIONS + "?state=OUTDATED", second)
                              .<List<String>>path("items.path"))
                      .containsExactly("answers.teams"));
      Response applied = mei.get(SUGGESTIONS + "?state=APPLIED", second);
      assertThat(applied.<List<String>>path("items.path")).containsExactly("answers.goal");
      assertThat(applied.<List<String>>path("items.answeredBy")).containsExactly("Mei Tan");
      Response declined = mei.get(SUGGESTIONS + "?state=DECLINED", second);
      assertThat(declined.<List<String>>path("items.path")).containsExactly("answers.whyNow");
      assertThat(declined.<List<String>>path("items.reason"))
          .containsExactly("Ana said the board meets then.");
      assertThat(mei.get(SUGGESTIONS + "?state=OPEN", second).<List<String>>path("items.path"))
          .containsExactly("title");
    }
  }
}
