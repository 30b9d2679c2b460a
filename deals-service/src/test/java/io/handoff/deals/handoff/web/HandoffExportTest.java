package io.handoff.deals.handoff.web;

import static io.handoff.deals.handoff.web.Api.HANDOFFS;
import static io.handoff.deals.handoff.web.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.Parts;
import io.handoff.deals.brief.BriefFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HandoffExportTest {

  @Test
  @DisplayName("R8: An export imports again to the same document, by its hash")
  void importsToTheSameDocument() {
    // Given
    ObjectNode document = BriefFixture.regional();
    document.withObject("/answers").remove("volume");
    document.withObject("/milestones/m1").withArray("inputs").removeAll().add("dataSources.north");
    String id = created(Api.create("sales", Api.freshDeal(), document));

    // When
    ObjectNode exported = export(id);
    exported.put("dealId", Api.freshDeal());
    String copy = created(take("sales", exported));

    // Then
    ObjectNode again = export(copy);
    assertThat(again.get("hash")).isEqualTo(exported.get("hash"));
    assertThat(again.get("document")).isEqualTo(exported.get("document"));
    HandoffDocument read = DocumentJson.read(again.get("document").toString());
    assertThat(DocumentJson.hash(read)).isEqualTo(again.get("hash").asText());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14"
      })
  @DisplayName("R8: The example deals come through an export and an import unchanged")
  void carriesTheExampleDeals(String name) throws IOException {
    // Given
    ObjectNode request = exampleDeal(name);
    request.put("dealId", Api.freshDeal());
    String id =
        created(
            as("sales").contentType("application/json").body(request.toString()).post(HANDOFFS));

    // When
    ObjectNode exported = export(id);
    String copy = created(take("sales", exported.put("dealId", Api.freshDeal())));

    // Then
    assertThat(export(copy).get("hash")).isEqualTo(exported.get("hash"));
  }

  @Test
  @DisplayName("R8: A frozen revision is exported with the hash that decisions name")
  void exportsAFrozenRevision() {
    // Given
    String id = created(Api.create("sales", Api.freshDeal(), Api.completeDocument()));
    Response submitted = Api.submit("sales", id, Api.read("sales", id).header("ETag"));
    Api.withdraw("sales", id, submitted.header("ETag"));
    Api.patch("sales", id, Api.read("sales", id).header("ETag"), "{\"title\": \"Renamed\"}");

    // When
    Response exported = as("auditor").get(HANDOFFS + "/" + id + "/export?revision=1");

    // Then
    String frozen = as("sales").get(HANDOFFS + "/" + id + "/revisions/1").path("hash");
    assertThat(exported.<String>path("hash")).isEqualTo(frozen);
    assertThat(exported.<Integer>path("revision")).isEqualTo(1);
    assertThat(exported.<String>path("document.title")).isEqualTo("Regional reporting");
    assertThat(export(id).at("/document/title").asText()).isEqualTo("Renamed");
  }

  @Test
  void importsAFullBodyOnceForOneKey() {
    // Given
    String id = created(Api.create("sales", Api.freshDeal(), Api.completeDocument()));
    ObjectNode exported = export(id);
    exported.put("dealId", Api.freshDeal());
    String key = UUID.randomUUID().toString();

    // When
    Response first = take("sales", exported, key);
    Response second = take("sales", exported, key);

    // Then
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
  }

  @Test
  void refusesADocumentThatIsNotTheOneExported() {
    // Given
    ObjectNode exported =
        export(created(Api.create("sales", Api.freshDeal(), Api.completeDocument())));
    exported.put("dealId", Api.freshDeal());
    exported.withObject("/document").put("title", "Changed on the way");

    // When
    Response refused = take("sales", exported);
    exported.remove("hash");
    Response taken = take("sales", exported);

    // Then
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.<String>path("errors[0].path")).isEqualTo("hash");
    assertThat(taken.statusCode()).isEqualTo(201);
  }

  @Test
  void refusesAnotherFormatAndADocumentWithoutAnOwner() {
    // Given
    ObjectNode exported =
        export(created(Api.create("sales", Api.freshDeal(), Api.completeDocument())));
    exported.put("dealId", Api.freshDeal());
    ObjectNode other = exported.deepCopy().put("format", "handoff/2");
    ObjectNode ownerless = exported.deepCopy();
    ownerless.remove("hash");
    ownerless.withObject("/document").remove("salesOwner");

    // Then
    assertThat(take("sales", other).<String>path("errors[0].message"))
        .isEqualTo("Only the format handoff/1 can be read.");
    assertThat(take("sales", ownerless).<String>path("errors[0].path"))
        .isEqualTo("document.salesOwner");
  }

  @Test
  void exportsOnlyWhatTheCallerMaySee() {
    String id = created(Api.create("sales", Api.freshDeal(), Api.completeDocument()));

    assertThat(as("portal").get(HANDOFFS + "/" + id + "/export").statusCode()).isEqualTo(404);
  }

  private static ObjectNode exampleDeal(String name) throws IOException {
    try (InputStream file =
        HandoffExportTest.class.getResourceAsStream("/fixtures/" + name + ".json")) {
      return (ObjectNode) DocumentJson.mapper().readTree(Objects.requireNonNull(file, name));
    }
  }

  private static String created(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.path("id");
  }

  private static ObjectNode export(String id) {
    Response answer = as("sales").get(HANDOFFS + "/" + id + "/export");
    assertThat(answer.statusCode()).isEqualTo(200);
    return (ObjectNode) Api.json(answer.asString());
  }

  private static Response take(String user, ObjectNode exported) {
    return take(user, exported, UUID.randomUUID().toString());
  }

  private static Response take(String user, ObjectNode exported, String key) {
    return as(user)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(exported.toString())
        .post(HANDOFFS + "/imports");
  }
}
