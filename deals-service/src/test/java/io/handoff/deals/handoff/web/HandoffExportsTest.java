package io.handoff.deals.handoff.web;

import static io.handoff.deals.handoff.web.Api.HANDOFFS;
import static io.handoff.deals.handoff.web.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.deals.Parts;
import io.handoff.deals.brief.BriefFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HandoffExportsTest {

  private static final String EXPORT = "/api/v1/exports/handoffs";

  @Inject DataSource database;

  @Test
  @DisplayName(
      "R8: Many are exported as JSON Lines, each of which imports again, and counted at the end")
  void writesJsonLines() {
    // Given
    String customer = "Quarry " + UUID.randomUUID();
    create(customer, Api.completeDocument());
    create(customer, Api.completeDocument().put("title", "Line\nbreak"));

    // When
    Response answer = export("auditor", "application/x-ndjson", customer);

    // Then
    List<JsonNode> lines = answer.asString().lines().map(Api::json).toList();
    assertThat(answer.contentType()).isEqualTo("application/x-ndjson");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).at("/document/title").asText()).isEqualTo("Line\nbreak");
    assertThat(lines.get(2).toString()).isEqualTo("{\"end\":true,\"handoffs\":2}");
    ObjectNode first = (ObjectNode) lines.get(0);
    first.put("dealId", Api.freshDeal());
    assertThat(
            as("sales")
                .contentType("application/json")
                .body(first.toString())
                .post(HANDOFFS + "/imports")
                .statusCode())
        .isEqualTo(201);
  }

  @Test
  @DisplayName(
      "R81: The CSV keeps fact and assumption in columns of their own, a row for each statement")
  void writesCsv() throws IOException {
    // Given
    String customer = "Quarry " + UUID.randomUUID();
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers/goal")
        .put("customerFact", "Reports take \"two\" days,\nby hand.")
        .put("salesAssumption", "Faster reports");
    document.set("dataSources", BriefFixture.regional().get("dataSources"));
    create(customer, document);

    // When
    Response answer = export("manager", "text/csv", customer);

    // Then
    assertThat(answer.contentType()).startsWith("text/csv");
    Map<String, CSVRecord> rows = rows(answer);
    assertThat(rows.get("answers.goal").get("customerFact"))
        .isEqualTo("Reports take \"two\" days,\nby hand.");
    assertThat(rows.get("answers.goal").get("salesAssumption")).isEqualTo("Faster reports");
    assertThat(rows.get("answers.goal").get("question")).isNotBlank();
    assertThat(rows.get("dataSources.east").get("question"))
        .isEqualTo("Spreadsheets of region East");
    assertThat(rows.get("dataSources.east").get("status")).isEqualTo("ASSUMED");
  }

  @Test
  @DisplayName("R82: The CSV shows an unknown with its owner and the day it will be known")
  void writesUnknowns() throws IOException {
    // Given
    String customer = "Quarry " + UUID.randomUUID();
    ObjectNode document = Api.completeDocument();
    document
        .withObject("/answers")
        .putObject("whyNow")
        .put("status", "UNKNOWN")
        .put("followUpDate", "2026-12-01")
        .putObject("owner")
        .put("name", "Mei Tanaka")
        .put("email", "mei.tanaka@example.com");
    create(customer, document);

    // When
    CSVRecord row = rows(export("engineer", "text/csv", customer)).get("answers.whyNow");

    // Then
    assertThat(List.of(row.get("status"), row.get("owner"), row.get("followUpDate")))
        .containsExactly("UNKNOWN", "Mei Tanaka <mei.tanaka@example.com>", "2026-12-01");
  }

  @Test
  void endsTheCsvWithTheCount() {
    // Given
    String customer = "Quarry " + UUID.randomUUID();
    create(customer, Api.completeDocument());

    // When
    String csv = export("manager", "text/csv", customer).asString();

    // Then
    assertThat(csv).startsWith("\uFEFFhandoff,deal,customer,").endsWith("\r\nend,1\r\n");
  }

  @Test
  void exportsOnlyWhatTheCallerMaySee() {
    // Given
    String customer = "Quarry " + UUID.randomUUID();
    create(customer, Api.completeDocument());

    // When
    String lines = export("portal", "application/x-ndjson", customer).asString();

    // Then
    assertThat(lines).isEqualTo("{\"end\":true,\"handoffs\":0}\n");
  }

  @Test
  void takesTheFiltersOfTheList() {
    // Given
    String customer = "Quarry " + UUID.randomUUID();
    create(customer, Api.completeDocument());
    String word = "Zq" + UUID.randomUUID().toString().substring(0, 8);
    create(customer, Api.completeDocument().put("title", word));

    // When
    Response found = as("sales").get(EXPORT + "?q=" + word);
    Response unknown = as("sales").get(EXPORT + "?colour=red");

    // Then
    assertThat(found.asString()).contains(word).endsWith("{\"end\":true,\"handoffs\":1}\n");
    assertThat(unknown.statusCode()).isEqualTo(400);
  }

  @Test
  void endsWithoutItsEndWhenItBreaks() throws SQLException {
    // Given a record that can no longer be read
    String customer = "Quarry " + UUID.randomUUID();
    create(customer, Api.completeDocument());
    store("[]", customer);

    // When
    String csv = whatArrives("text/csv", customer);
    store("{}", customer);

    // Then
    assertThat(csv).doesNotContain("end,");
  }

  private void store(String document, String customer) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE handoff SET document = cast(? AS json) WHERE customer = ?")) {
      update.setString(1, document);
      update.setString(2, customer);
      update.executeUpdate();
    }
  }

  private static String whatArrives(String form, String customer) {
    try {
      return export("manager", form, customer).asString();
    } catch (RuntimeException broken) {
      return "";
    }
  }

  @Test
  void refusesOtherForms() {
    assertThat(as("sales").accept("application/pdf").get(EXPORT).statusCode()).isEqualTo(406);
  }

  private static void create(String customer, ObjectNode document) {
    document.put("customer", customer);
    Response created = Api.create("sales", Api.freshDeal(), document);
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
  }

  private static Response export(String user, String form, String customer) {
    return as(user).accept(form).queryParam("customer", customer).get(EXPORT);
  }

  private static Map<String, CSVRecord> rows(Response answer) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(answer.asString().substring(1))).stream()
        .filter(row -> !row.get(0).equals("end"))
        .collect(Collectors.toMap(row -> row.get("path"), row -> row));
  }
}
