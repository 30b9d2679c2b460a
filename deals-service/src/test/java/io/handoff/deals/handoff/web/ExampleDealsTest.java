package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The example deals, as people would type them: every value has its place, and stays there. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class ExampleDealsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14"
      })
  void readBackAsTheyWereCreated(String name) {
    // Given
    JsonNode document = document(name);

    // When
    Response created = Api.create("sales", Api.freshDeal(), document);

    // Then
    assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
    assertThat(Api.storedDocument(created.path("id"))).isEqualTo(document);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10", "F11", "F12", "F13", "F14"
      })
  void readBackAsTheyWerePatched(String name) {
    // Given
    JsonNode document = document(name);
    Response created =
        Api.create("sales", Api.freshDeal(), DocumentJson.mapper().createObjectNode());

    // When
    Response patched =
        Api.patch("sales", created.path("id"), created.header("ETag"), document.toString());

    // Then
    assertThat(patched.statusCode()).as(patched.asString()).isEqualTo(200);
    assertThat(Api.storedDocument(created.path("id"))).isEqualTo(document);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "F1 | /answers/teams/value/number | 3",
        "F1 | /answers/currentProcess/segments/east/customerFact | Spreadsheets that several managers share.",
        "F1 | /dataSources/east/kind | SPREADSHEET",
        "F1 | /phases/ph1/name | North and south",
        "F1 | /scopeItems/s1/phase | ph3",
        "F1 | /customerNotices/t1/toldTo/name | Ana Ruiz",
        "F2 | /load/people/now | 40",
        "F3 | /load/staff/month12 | 2000",
        "F3 | /securityAsks/sso/provider | Larkstone Identity",
        "F3 | /securityAsks/audit/events/0 | file access",
        "F3 | /integrations/hr/rhythm | daily at 05:00",
        "F4 | /load/people/now | 300",
        "F4 | /securityAsks/sso/status | ASSUMED",
        "F4 | /securityAsks/review/status | UNKNOWN",
        "F5 | /load/uploads/normalWeek | 5",
        "F5 | /securityAsks/audit/events/0 | every action",
        "F6 | /load/morning/burstSize | 500",
        "F6 | /load/morning/burstMinutes | 20",
        "F6 | /load/morning/peak/zone | Europe/Berlin",
        "F6 | /load/quiet/now | 10000",
        "F6 | /load/monday/peak/from | 09:00:00",
        "F7 | /load/people/month12 | 5000",
        "F7 | /answers/usage/followUpDate | 2027-04-16",
        "F8 | /load/calls/peakPerHour | 20000",
        "F8 | /load/growth/month12 | 5000",
        "F9 | /load/people/peakPerHour | 2000",
        "F9 | /securityAsks/sso/approver/name | Viktor Lund",
        "F9 | /customerApproval/by/name | Noor Haddad",
        "F10 | /milestones/board/hardDeadline | 2027-06-12",
        "F10 | /milestones/contract/hardDeadline | 2027-06-30",
        "F10 | /milestones/dashboard/requestedDate | 2027-06-01",
        "F10 | /milestones/sso/requestedDate | 2027-06-15",
        "F11 | /questions/rules/dueDate | 2027-04-13",
        "F11 | /questions/sample/owner/name | Ben Ola",
        "F12 | /answers/successMeasure/value/baseline | 16",
        "F12 | /answers/successMeasure/value/target | 2",
        "F13 | /risks/limit/impactDays | 3",
        "F13 | /risks/account/impactDays | 10",
        "F13 | /scopeItems/reports/quantity | 10",
        "F14 | /decisions/history/state | UNOFFICIAL"
      })
  void keepEachValueInItsPlace(String name, String pointer, String value) {
    Response created = Api.create("sales", Api.freshDeal(), document(name));

    JsonNode stored = Api.storedDocument(created.path("id"));
    assertThat(stored.at(pointer).asText()).isEqualTo(value);
    assertThat(stored.at("/answers/context").isMissingNode()).as("no free text").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"F1", "F3", "F9"})
  void areWholeEnoughToSubmit(String name) {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), document(name));

    // When
    Response submitted = Api.submit("sales", created.path("id"), created.header("ETag"));

    // Then
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(201);
  }

  @Test
  @DisplayName("R18: The approval that is open, and what the review found, hold up the start")
  void takeInWhatTheReviewFound() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), document("F4"));
    assertThat(created.<List<String>>path("blockers.path"))
        .containsExactly("customerApproval", "securityAsks.review");

    // When
    Response reviewed =
        Api.patch(
            "sales", created.path("id"), created.header("ETag"), read("F4-reviewed").toString());

    // Then
    assertThat(reviewed.statusCode()).as(reviewed.asString()).isEqualTo(200);
    assertThat(reviewed.<List<String>>path("blockers.path"))
        .containsExactlyInAnyOrder(
            "securityAsks.region", "securityAsks.review", "securityAsks.sso", "customerApproval");
    assertThat(reviewed.<List<String>>path("earliestStart.waitsFor.path"))
        .containsExactly("securityAsks.review");
  }

  @Test
  @DisplayName("R53: Where data starts, is kept, is sent from and goes to has its own place")
  void keepTheDataPath() {
    Response created = Api.create("sales", Api.freshDeal(), document("F9"));

    JsonNode source = Api.storedDocument(created.path("id")).at("/dataSources/crm");
    assertThat(source.at("/origin").asText()).isEqualTo("HubSpot Sales Hub");
    assertThat(source.at("/store").asText()).isEqualTo("HubSpot Sales Hub");
    assertThat(source.at("/senders").asText()).isEqualTo("HubSpot Sales Hub");
    assertThat(source.at("/receivers").asText()).isEqualTo("Internal dashboard, Ledgerline 7");
  }

  @Test
  @DisplayName("R86: Who confirms an answer is somebody else than who owns it")
  void keepWhoConfirms() {
    Response created = Api.create("sales", Api.freshDeal(), document("F7"));

    JsonNode usage = Api.storedDocument(created.path("id")).at("/answers/usage");
    assertThat(usage.at("/customerFact").asText()).isEqualTo("500 internal users now");
    assertThat(usage.at("/salesAssumption").asText()).isEqualTo("5,000 in a year");
    assertThat(usage.at("/owner/name").asText()).isEqualTo("Mei Tanaka");
    assertThat(usage.at("/confirmWith/name").asText()).isEqualTo("Noor Haddad");
  }

  private static JsonNode document(String name) {
    return read(name).get("document");
  }

  private static ObjectNode read(String name) {
    try (InputStream in =
        ExampleDealsTest.class.getResourceAsStream("/fixtures/" + name + ".json")) {
      return (ObjectNode) DocumentJson.mapper().readTree(Objects.requireNonNull(in, name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
