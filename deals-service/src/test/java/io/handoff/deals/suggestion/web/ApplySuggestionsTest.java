package io.handoff.deals.suggestion.web;

import static io.handoff.deals.handoff.web.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.contracts.event.SuggestionsDeclined;
import io.handoff.contracts.field.FieldHash;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.handoff.messaging.ReviewStream;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What reviewers propose, and what sales makes of it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ApplySuggestionsTest {

  private static final HandoffDocument DOCUMENT =
      DocumentJson.read(Api.completeDocument().toString());

  private final SuggestedValue goal =
      suggestion("answers.goal", "{'salesAssumption':'Reports in 2 hours instead of 2 days'}");
  private final SuggestedValue question =
      suggestion(
          "questions.t1",
          "{'text':'Which regions?','owner':{'name':'Mei Tanaka','email':'mei.tanaka@example.com'},"
              + "'dueDate':'2026-12-01'}");
  private final SuggestedValue nothing = suggestion("scopeItems.dashboard.kind", null);

  private String id;

  @BeforeEach
  void begin() {
    id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
  }

  private static SuggestedValue suggestion(String path, String json) {
    try {
      return new SuggestedValue(
          UuidCreator.getTimeOrderedEpoch(),
          path,
          json == null ? null : DocumentJson.mapper().readTree(json.replace('\'', '"')),
          FieldHash.of(DOCUMENT, path).orElse(null),
          "Asked in the review.",
          null);
    } catch (java.io.IOException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  private void suggested(SuggestedValue... suggestions) throws Exception {
    try (ReviewStream stream = new ReviewStream(id)) {
      stream.send(1, stream.suggested(1, suggestions));
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> states().size() == suggestions.length);
  }

  private List<String> states() {
    return list().path("items.state");
  }

  private Response list() {
    return Api.as("sales").get(Api.HANDOFFS + "/{id}/suggestions", id);
  }

  private Response apply(String user, String ifMatch, SuggestedValue... suggestions) {
    RequestSpecification request =
        Api.as(user).contentType("application/json").body(ids(suggestions));
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(Api.HANDOFFS + "/{id}/suggestions/applications", id);
  }

  private Response apply(SuggestedValue... suggestions) {
    return apply("sales", etag(), suggestions);
  }

  private Response decline(String user, String reason, SuggestedValue... suggestions) {
    String body = ids(suggestions).replace("}", ",\"reason\":\"" + reason + "\"}");
    return Api.as(user)
        .contentType("application/json")
        .body(body)
        .post(Api.HANDOFFS + "/{id}/suggestions/declines", id);
  }

  private static String ids(SuggestedValue... suggestions) {
    return "{\"suggestions\":"
        + Stream.of(suggestions).map(value -> "\"" + value.id() + "\"").toList()
        + "}";
  }

  private String etag() {
    return Api.read("sales", id).header("ETag");
  }

  @Test
  @DisplayName(
      "R104 A gap found in review changes the record at once: sales applies what was suggested")
  void appliesManyAsOneVersionAndOneEvent() throws Exception {
    // Given
    suggested(goal, question, nothing);
    assertThat(states()).containsOnly("OPEN");
    assertThat(list().<List<String>>path("items.path"))
        .containsExactly("answers.goal", "questions.t1", "scopeItems.dashboard.kind");

    // When
    Response applied = apply(goal, question, nothing);

    // Then
    assertThat(applied.statusCode()).as(applied.asString()).isEqualTo(200);
    assertThat(applied.<Integer>path("documentVersion")).isEqualTo(2);
    Response record = Api.read("sales", id);
    assertThat(Api.version(applied)).isEqualTo(Api.version(record));
    assertThat(record.<Integer>path("documentVersion")).isEqualTo(2);
    assertThat(record.<String>path("document.answers.goal.salesAssumption"))
        .isEqualTo("Reports in 2 hours instead of 2 days");
    assertThat(record.<String>path("document.answers.goal.status")).isEqualTo("ASSUMED");
    assertThat(record.<String>path("document.questions.t1.text")).isEqualTo("Which regions?");
    assertThat(record.<Map<String, Object>>path("document.scopeItems.dashboard"))
        .containsEntry("name", "Dashboard")
        .containsEntry("kind", null);
    assertThat(states()).containsOnly("APPLIED");
    assertThat(list().<List<Integer>>path("items.appliedVersion")).containsOnly(2);
    try (Published published = new Published()) {
      List<HandoffChanged> changes =
          published.await(
              HandoffChanged.class, fact -> fact.handoff().id().toString().equals(id), 1);
      assertThat(changes).hasSize(1);
      assertThat(changes.get(0).appliedSuggestions())
          .containsExactly(goal.id(), question.id(), nothing.id());
    }
    Response log = Api.as("sales").get(Api.HANDOFFS + "/{id}/changes", id);
    assertThat(log.<List<String>>path("items.findAll { it.documentVersion == 2 }.suggestedBy"))
        .hasSizeGreaterThanOrEqualTo(3)
        .containsOnly("Rina Patel");
    assertThat(Api.as("sales").get(Api.HANDOFFS + "/{id}/trail", id).<String>path("last().note"))
        .isEqualTo(
            "answers.goal as Rina Patel suggested, questions.t1 as Rina Patel suggested,"
                + " scopeItems.dashboard.kind as Rina Patel suggested");
  }

  @Test
  void whatAnotherChangedSinceIsNotOverwritten() throws Exception {
    // Given
    suggested(goal, question);
    Api.patch(
        "sales", id, etag(), "{\"answers\":{\"goal\":{\"salesAssumption\":\"Fewer reports\"}}}");
    assertThat(states()).containsExactly("OUTDATED", "OPEN");

    // When
    Response refused = apply(question, goal);

    // Then
    assertProblem(refused, 409, "suggestion-outdated");
    assertThat(refused.<List<String>>path("outdated.path")).containsExactly("answers.goal");
    assertThat(refused.<List<String>>path("outdated.id")).containsExactly(goal.id().toString());
    Response record = Api.read("sales", id);
    assertThat(record.<String>path("document.answers.goal.salesAssumption"))
        .isEqualTo("Fewer reports");
    assertThat(record.<Map<String, Object>>path("document.questions")).isEmpty();
    assertThat(states()).containsExactly("OUTDATED", "OPEN");
    assertThat(apply(question).statusCode()).isEqualTo(200);
  }

  @Test
  void ofTwoWhoApplyAtOnceOneDoes() throws Exception {
    // Given
    suggested(goal);
    String etag = etag();

    // When
    List<CompletableFuture<Response>> both =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> apply("sales", etag, goal)))
            .limit(2)
            .toList();

    // Then
    assertThat(both.stream().map(CompletableFuture::join).map(Response::statusCode))
        .containsExactlyInAnyOrder(200, 412);
    assertThat(Api.read("sales", id).<Integer>path("documentVersion")).isEqualTo(2);
  }

  @Test
  void appliesOnceHoweverOftenItIsAsked() throws Exception {
    // Given
    suggested(goal);
    String etag = etag();

    // When
    Response first = applyWithKey(etag);
    Response second = applyWithKey(etag);

    // Then
    assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(Api.read("sales", id).<Integer>path("documentVersion")).isEqualTo(2);
  }

  private Response applyWithKey(String etag) {
    return Api.as("sales")
        .header("If-Match", etag)
        .header("Idempotency-Key", "apply-" + id)
        .contentType("application/json")
        .body(ids(goal))
        .post(Api.HANDOFFS + "/{id}/suggestions/applications", id);
  }

  @Test
  void refusesWhatMayNotBeApplied() throws Exception {
    // Given
    SuggestedValue whole = suggestion("answers.goal.salesAssumption", "'Other words'");
    SuggestedValue wrong =
        suggestion("milestones.m1", "{'mode':'FIRM','inputs':['answers.successMeasure']}");
    suggested(goal, whole, wrong, question);

    // Then
    assertProblem(apply("sales", null, goal), 428, "if-match-missing");
    assertProblem(apply("sales", "\"99\"", goal), 412, "if-match-stale");
    assertProblem(apply("sales2", etag(), goal), 403, "not-yours-to-edit");
    assertProblem(apply(), 422, "invalid-input");
    Response unknown = apply(goal, suggestion("title", "'Other'"));
    assertProblem(unknown, 422, "invalid-input");
    assertThat(unknown.<List<String>>path("errors.path")).containsExactly("suggestions.1");
    Response twice = apply(goal, goal);
    assertThat(twice.<List<String>>path("errors.code")).containsExactly("duplicate");
    Response overlapping = apply(question, whole, goal);
    assertThat(overlapping.<List<String>>path("errors.path")).containsExactly("suggestions.2");
    assertThat(overlapping.<List<String>>path("errors.code")).containsExactly("overlaps");
    Response broken = apply(question, wrong);
    assertProblem(broken, 422, "invalid-input");
    assertThat(broken.<List<String>>path("errors.path"))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("milestones.m1"));
    assertThat(Api.read("sales", id).<Integer>path("documentVersion")).isEqualTo(1);

    // When
    Api.submit("sales", id, etag());

    // Then
    assertProblem(apply(question), 409, "wrong-state");
    assertThat(states()).containsOnly("OPEN");
  }

  @Test
  void declinesForAReasonThatIsTold() throws Exception {
    // Given
    suggested(goal, question);
    String etag = etag();

    // When
    Response declined = decline("sales", "The customer said so.", goal);

    // Then
    assertThat(declined.statusCode()).as(declined.asString()).isEqualTo(200);
    assertThat(states()).containsExactly("DECLINED", "OPEN");
    assertThat(list().<String>path("items[0].reason")).isEqualTo("The customer said so.");
    assertThat(etag()).isEqualTo(etag);
    try (Published published = new Published()) {
      SuggestionsDeclined told =
          published
              .await(
                  SuggestionsDeclined.class, fact -> fact.handoff().id().toString().equals(id), 1)
              .get(0);
      assertThat(told.suggestions()).containsExactly(goal.id());
      assertThat(told.reason()).isEqualTo("The customer said so.");
    }
    Response again = apply(question, goal);
    assertProblem(again, 409, "suggestion-closed");
    assertThat(again.<List<String>>path("suggestions")).containsExactly(goal.id().toString());
    assertProblem(decline("sales", " ", question), 422, "invalid-input");
    assertProblem(decline("sales2", "No.", question), 403, "not-yours-to-edit");
    assertThat(states()).containsExactly("DECLINED", "OPEN");
  }

  @Test
  void listsInPages() throws Exception {
    // Given
    suggested(goal, question, nothing);

    // When
    Response first = Api.as("auditor").get(Api.HANDOFFS + "/{id}/suggestions?limit=2", id);
    Response second =
        Api.as("auditor")
            .get(Api.HANDOFFS + "/{id}/suggestions?limit=2&cursor=" + first.path("next"), id);

    // Then
    assertThat(first.<List<String>>path("items.path"))
        .hasSize(2)
        .doesNotContainAnyElementsOf(second.<List<String>>path("items.path"));
    assertThat(second.<List<String>>path("items.path")).hasSize(1);
    assertThat(second.<Object>path("next")).isNull();
    assertThat(first.<List<Object>>path("items.value")).isNotEmpty();
  }
}
