package io.handoff.deals.template.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class TemplateResourceTest {

  @Inject AgroalDataSource database;

  /** Handoffs of other tests take the published version, so it asks what version 1 asks. */
  @AfterEach
  void publishWhatShips() {
    Steward.publish(Steward.shipped());
  }

  @Test
  void keepsTheTextThatShips() throws Exception {
    assertThat(DocumentJson.mapper().readTree(content(1))).isEqualTo(Steward.shipped());
    assertThat(Steward.read(1).<String>path("sections[0].questions[0].whatGoodLooksLike"))
        .contains("40 internal users");
  }

  @Test
  @DisplayName("R9: One version is published at a time, and new handoffs take it")
  void publishesOneVersionAtATime() {
    // Given
    Response before = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    ObjectNode content = Steward.shipped();
    Steward.question(content, "goal").put("wording", "What should change in their business?");

    // When
    int version = Steward.publish(content);

    // Then
    Response list = Api.as("portal").get(Steward.TEMPLATES);
    assertThat(list.<List<Integer>>path("findAll { it.state == 'PUBLISHED' }.version"))
        .containsExactly(version);
    assertThat(list.<List<String>>path("state")).contains("RETIRED");
    Response after = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    assertThat(after.<Integer>path("templateVersion")).isEqualTo(version);
    assertThat(Api.read("sales", before.path("id")).<Integer>path("templateVersion"))
        .as("a handoff stays on its version")
        .isEqualTo(before.<Integer>path("templateVersion"))
        .isNotEqualTo(version);
  }

  @Test
  @DisplayName("R9: Of drafts that are published at the same moment, one is published at the end")
  void publishesOneOfManyAtOnce() {
    // Given
    List<Response> drafts =
        IntStream.range(0, 6).mapToObj(i -> Steward.draft(Steward.shipped())).toList();

    // When
    List<Integer> statuses =
        drafts.parallelStream()
            .map(draft -> Steward.publish(draft.path("version"), draft.header("ETag")))
            .map(Response::statusCode)
            .toList();

    // Then
    assertThat(statuses).containsOnly(200);
    assertThat(
            Api.as("sales")
                .get(Steward.TEMPLATES)
                .<List<Integer>>path("findAll { it.state == 'PUBLISHED' }"))
        .hasSize(1);
  }

  @Test
  void changesADraftOnly() {
    // Given
    Response draft = Steward.draft(Steward.shipped());
    int version = draft.path("version");
    ObjectNode reworded = Steward.shipped();
    Steward.question(reworded, "goal").put("wording", "What should change?");

    // When
    Response stale = Steward.rewrite(version, "\"77\"", reworded);
    Response rewritten = Steward.rewrite(version, draft.header("ETag"), reworded);
    Response published = Steward.publish(version, rewritten.header("ETag"));

    // Then
    assertProblem(stale, 412, "if-match-stale");
    assertThat(published.<String>path("state")).isEqualTo("PUBLISHED");
    assertProblem(
        Steward.rewrite(version, published.header("ETag"), Steward.shipped()),
        409,
        "template-not-a-draft");
    assertProblem(Steward.publish(version, published.header("ETag")), 409, "template-not-a-draft");
    assertThat(Steward.read(version).asString()).contains("What should change?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE template SET content = '{}' WHERE version = 1",
        "UPDATE template SET published_at = now() WHERE version = 1",
        "DELETE FROM template WHERE version = 1"
      })
  void keepsWhatWasPublishedEvenFromTheDatabase(String statement) {
    assertThatThrownBy(() -> execute(statement)).hasMessageContaining("never changes");
  }

  @Test
  void draftsOnceForOneKey() {
    String key = UUID.randomUUID().toString();

    List<Integer> versions =
        Stream.of(1, 2)
            .map(
                i ->
                    Api.as("steward")
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .body(Steward.shipped().toString())
                        .post(Steward.TEMPLATES)
                        .<Integer>path("version"))
            .toList();

    assertThat(versions.get(0)).isEqualTo(versions.get(1));
  }

  @Test
  void knowsNoOtherVersion() {
    assertProblem(Steward.read(999999), 404, "template-not-found");
    assertThat(Steward.read(1).statusCode()).isEqualTo(200);
    assertThat(
            Api.as("sales")
                .header("If-None-Match", Steward.read(1).header("ETag"))
                .get(Steward.TEMPLATES + "/1")
                .statusCode())
        .isEqualTo(304);
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void saysWhatIsWrongWithADraft(String fault, Consumer<ObjectNode> change) {
    // Given
    ObjectNode content = Steward.shipped();
    change.accept(content);

    // When
    Response refused = Steward.draft(content);

    // Then
    assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.collect { it.path + ' ' + it.code }"))
        .contains(fault);
  }

  static Stream<Arguments> unsound() {
    return Stream.of(
        unsound("sections.0.key item-id", c -> section(c, 0).put("key", "the purchase")),
        unsound("sections.1.key duplicate-key", c -> section(c, 1).put("key", "purchase")),
        unsound("sections.0.questions.2.key duplicate-key", c -> rename(c, "whyNow", "dealKind")),
        unsound("sections core-missing", c -> rename(c, "goal", "aim")),
        unsound("sections core-missing", c -> question(c, "goal").remove("requiredIn")),
        unsound("sections core-missing", c -> question(c, "goal").put("valueType", "NUMBER")),
        unsound(
            "sections.4.questions.0.requiredIn core-not-shared",
            c -> list(question(c, "launchWindow"), "requiredIn").remove(1)),
        unsound(
            "sections.14.questions.0 context-counts",
            c -> question(c, "context").putArray("requiredIn").add("SHORT").add("FULL")),
        unsound("sections context-not-last", c -> section(c, 14).put("key", "other")),
        unsound("sections register-missing", c -> list(section(c, 3), "registers").remove(0)),
        unsound(
            "sections.11.registers.1.register placed-twice",
            c -> list(section(c, 3), "registers").add(register("risks"))),
        unsound(
            "sections.3.registers.1.register unknown-register",
            c -> list(section(c, 3), "registers").add(register("wishes"))),
        unsound(
            "sections.5.registers.0.topics topics-unused",
            c -> section(c, 5).withObject("/registers/0/topics").putArray("FULL").add("RETENTION")),
        unsound("sections member-missing", c -> list(section(c, 0), "members").remove(2)),
        unsound("checks.CHECK-1 pattern", c -> c.putObject("checks").put("CHECK-1", "OFF")),
        unsound("checks.HO-SYS-001 wrong-type", c -> c.putObject("checks").put("HO-SYS-001", "NO")),
        unsound(
            "sections.0.members.4 unknown-member", c -> list(section(c, 0), "members").add("x")),
        unsound(
            "sections.4.questions.1.choices too-few-choices",
            c -> list(question(c, "outsideDeadline"), "choices").remove(0)),
        unsound(
            "sections.4.questions.0.choices choices-unused",
            c -> question(c, "launchWindow").set("choices", choices())),
        unsound(
            "sections.4.questions.1.choices duplicate-choice",
            c -> list(question(c, "outsideDeadline"), "choices").addAll((ArrayNode) choices())),
        unsound(
            "sections.4.questions.2.requiredWhen.choices unknown-choice",
            c ->
                list((ObjectNode) question(c, "hardDeadline").get("requiredWhen"), "choices")
                    .add("MAYBE")),
        unsound(
            "sections.0.questions.0.requiredWhen.question not-asked-before",
            c ->
                question(c, "purchaseStatement").putObject("requiredWhen").put("question", "goal")),
        unsound("sections not-empty", c -> list(c, "sections").removeAll()),
        unsound(
            "sections.1.questions.0.whatGoodLooksLike not-blank",
            c -> question(c, "goal").put("whatGoodLooksLike", " ")),
        unsound(
            "sections.1.questions.0.skip unknown-member",
            c -> question(c, "goal").put("skip", true)));
  }

  private static Arguments unsound(String fault, Consumer<ObjectNode> change) {
    return Arguments.of(fault, change);
  }

  private static ObjectNode section(JsonNode content, int index) {
    return (ObjectNode) content.get("sections").get(index);
  }

  private static ObjectNode question(JsonNode content, String key) {
    return Steward.question(content, key);
  }

  private static void rename(JsonNode content, String key, String other) {
    question(content, key).put("key", other);
  }

  private static ArrayNode list(ObjectNode parent, String member) {
    return (ArrayNode) parent.get(member);
  }

  private static ObjectNode register(String name) {
    return DocumentJson.mapper().createObjectNode().put("register", name).put("help", "Add it.");
  }

  private static JsonNode choices() {
    return question(Steward.shipped(), "outsideDeadline").get("choices");
  }

  private String content(int version) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT content FROM template WHERE version = " + version)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void assertProblem(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("type")).isEqualTo("urn:handoff:problem:" + slug);
  }
}
