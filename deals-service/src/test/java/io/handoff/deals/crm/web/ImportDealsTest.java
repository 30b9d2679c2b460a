package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ImportDealsTest {

  @Inject AgroalDataSource database;

  private final String id = UUID.randomUUID().toString();
  private final String hubSpot =
      """
      Record ID,Deal Name,Pipeline,Deal Stage,Close Date,Amount,Currency,Deal owner,Associated Company
      %1$s-1,"Reports, fast",Sales,Contract Sent,2026-12-01 15:45,"12,000.50",EUR,Mei Tanaka,Harbour Foods
      %1$s-2,Portal,Sales,Closed Won (Sales Pipeline),,,,,Meadow Bank
      """
          .formatted(id);

  @Test
  void takesAHubSpotExportInOnceHoweverOftenItComes() {
    // When
    Response first = Imports.done("sales", "preset=hubspot&file=deals.csv", hubSpot);
    Response second = Imports.done("sales", "preset=hubspot&file=deals.csv", hubSpot);
    Response changed =
        Imports.done("sales", "preset=hubspot", hubSpot.replace("12,000.50", "13000"));

    // Then
    assertThat(counts(first)).containsExactly(2, 2, 0, 0, 0);
    assertThat(counts(second)).containsExactly(2, 0, 0, 2, 0);
    assertThat(counts(changed)).containsExactly(2, 0, 1, 1, 0);
    Response deal = Api.as("sales").get("/api/v1/deals/" + id + "-1");
    assertThat(deal.<String>path("source")).isEqualTo("HubSpot");
    assertThat(deal.<String>path("stage")).isEqualTo("LEGAL");
    assertThat(deal.<String>path("closeDate")).isEqualTo("2026-12-01");
    assertThat(deal.<String>path("value.currency")).isEqualTo("EUR");
    assertThat(deal.<String>path("owner.name")).isEqualTo("Mei Tanaka");
  }

  @Test
  void takesASalesforceExportIn() {
    // Given
    String salesforce =
        """
        "Opportunity ID","Opportunity Name","Account Name","Stage","Close Date","Amount","Opportunity Owner"
        "%s","Portal","Meadow Bank","Proposal/Price Quote","3/31/2026","20000","Jon Weber"

        "Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
        """
            .formatted(id);

    // When
    Response done = Imports.done("manager", "preset=salesforce&currency=USD", salesforce);

    // Then
    assertThat(counts(done)).containsExactly(2, 1, 0, 0, 1);
    assertThat(Imports.rows("manager", done, "REFUSED").<String>path("items[0].reason"))
        .isEqualTo("It has another number of cells than the header.");
    Response deal = Api.as("sales").get("/api/v1/deals/" + id);
    assertThat(deal.<String>path("stage")).isEqualTo("PROPOSAL");
    assertThat(deal.<String>path("closeDate")).isEqualTo("2026-03-31");
    assertThat(deal.<String>path("value.currency")).isEqualTo("USD");
  }

  @Test
  void changesNothingInADryRun() {
    // When
    Response dry = Imports.done("sales", "preset=hubspot&dryRun=true&drafts=true", hubSpot);

    // Then
    assertThat(counts(dry)).containsExactly(2, 2, 0, 0, 0);
    assertThat(Imports.rows("sales", dry, "CREATED").<List<Integer>>path("items.number"))
        .containsExactly(2, 3);
    assertThat(Api.as("sales").get("/api/v1/deals/" + id + "-1").statusCode()).isEqualTo(404);
    assertThat(Api.as("sales").get(Api.HANDOFFS + "?deal=" + id + "-1").<List<?>>path("items"))
        .isEmpty();
  }

  @Test
  void refusesRowsOneByOneAndSaysWhy() {
    // Given
    String file =
        hubSpot
            + "%1$s-3,Bad date,Sales,Closed Won,soon,,,,X\n".formatted(id)
            + "%1$s-1,Twice,Sales,Closed Won,,,,,X\n".formatted(id)
            + "%1$s-4,Bad stage,Sales,Talking,,,,,X\n".formatted(id);

    // When
    Response done = Imports.done("sales", "preset=hubspot", file);

    // Then
    assertThat(counts(done)).containsExactly(5, 2, 0, 0, 3);
    Response refused = Imports.rows("sales", done, "REFUSED");
    assertThat(refused.<List<Integer>>path("items.number")).containsExactly(4, 5, 6);
    assertThat(refused.<List<String>>path("items.column"))
        .containsExactly("Close Date", "Record ID", "Deal Stage");
    assertThat(refused.<List<String>>path("items.reason"))
        .satisfiesExactly(
            date ->
                assertThat(date)
                    .isEqualTo("This is no date written as yyyy-MM-dd HH:mm or yyyy-MM-dd."),
            twice -> assertThat(twice).isEqualTo("Row 2 tells of the same deal; keep one of them."),
            stage -> assertThat(stage).startsWith("This stage is not in the mapping, which knows"));
  }

  @Test
  void refusesARowThatTheDatabaseCannotHoldAndTakesTheOthersIn() throws SQLException {
    // Given
    run(
        "CREATE FUNCTION cannot_hold() RETURNS trigger LANGUAGE plpgsql"
            + " AS 'BEGIN PERFORM 1 / 0; RETURN NEW; END'");
    run(
        "CREATE TRIGGER cannot_hold BEFORE INSERT ON deal FOR EACH ROW WHEN (NEW.deal_id = '%s-3')"
                .formatted(id)
            + " EXECUTE FUNCTION cannot_hold()");
    String file =
        hubSpot
            + "%1$s-3,Late,Sales,Closed Won,,,,,X\n".formatted(id)
            + "%1$s-4,Dashboard,Sales,Closed Won,,,,,X\n".formatted(id);

    // When
    Response done = Imports.done("sales", "preset=hubspot", file);
    run("DROP FUNCTION cannot_hold CASCADE");

    // Then
    assertThat(counts(done)).containsExactly(4, 3, 0, 0, 1);
    Response refused = Imports.rows("sales", done, "REFUSED");
    assertThat(refused.<List<Integer>>path("items.number")).containsExactly(4);
    assertThat(refused.<String>path("items[0].reason"))
        .isEqualTo("It cannot be taken in; tell the operators the import and the row.");
  }

  private void run(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  @Test
  @DisplayName("R25: What the CRM says lands as assumed, with the file and row it comes from")
  void startsDraftsFromWhatTheCrmSays() {
    // Given
    String early = hubSpot.replace("Contract Sent", "Appointment Scheduled");

    // When
    Response done = Imports.done("sales", "preset=hubspot&drafts=true&file=deals.csv", early);
    Response again = Imports.done("sales", "preset=hubspot&drafts=true&file=deals.csv", early);

    // Then
    assertThat(counts(done)).containsExactly(2, 2, 0, 0, 0);
    assertThat(counts(again)).containsExactly(2, 0, 0, 2, 0);
    assertThat(Api.as("sales").get(Api.HANDOFFS + "?deal=" + id + "-1").<List<?>>path("items"))
        .isEmpty();
    List<String> drafted =
        Api.as("sales").get(Api.HANDOFFS + "?deal=" + id + "-2").path("items.id");
    assertThat(drafted).hasSize(1);
    Response draft = Api.read("sales", drafted.get(0));
    assertThat(draft.<String>path("document.title")).isEqualTo("Portal");
    assertThat(draft.<String>path("document.customer")).isEqualTo("Meadow Bank");
    String answer = "document.answers.purchaseStatement.";
    assertThat(draft.<String>path(answer + "status")).isEqualTo("ASSUMED");
    assertThat(draft.<String>path(answer + "salesAssumption")).isEqualTo("Portal");
    assertThat(draft.<String>path(answer + "customerFact")).isNull();
    assertThat(draft.<String>path(answer + "evidence.kind")).isEqualTo("CRM_EXPORT");
    assertThat(draft.<String>path(answer + "evidence.quote")).isEqualTo("deals.csv, row 3");
  }

  @Test
  void showsAnImportToWhoeverSentItAndToManagers() {
    Response done = Imports.done("portal", "preset=hubspot", hubSpot);
    String address = Imports.IMPORTS + "/" + done.path("id");

    assertThat(Api.as("manager").get(address).statusCode()).isEqualTo(200);
    assertThat(Api.as("sales").get(address).statusCode()).isEqualTo(404);
    assertThat(Api.as("sales").get(address + "/rows").statusCode()).isEqualTo(404);
  }

  @Test
  void answersARepeatedKeyWithTheSameImport() {
    String key = UUID.randomUUID().toString();
    Response first = sendWithKey(key, hubSpot);

    assertThat(sendWithKey(key, hubSpot).asString()).isEqualTo(first.asString());
    assertThat(sendWithKey(key, hubSpot + "\n\n").statusCode()).isEqualTo(422);
  }

  private static Response sendWithKey(String key, String file) {
    return Api.as("sales")
        .header("Idempotency-Key", key)
        .contentType("text/csv")
        .body(file)
        .post(Imports.IMPORTS + "?preset=hubspot");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dryRun=true | 400 | Give either preset",
        "preset=zoho | 400 | preset takes hubspot or salesforce.",
        "preset=hubspot&mapping=ours | 400 | Give either preset",
        "mapping=nobody-saved-this | 404 | Save it first",
        "mapping=%00 | 400 | mapping takes no null characters.",
        "preset=hubspot&dryRun=maybe | 400 | dryRun takes true or false.",
        "preset=hubspot&currency=euro | 400 | currency takes a code",
        "preset=salesforce | 422 | Columns are missing: Opportunity ID or Id;",
        "preset=hubspot&dry=true | 400 | This address takes only these parameters:"
      })
  void saysWhatIsWrongWithAnOrder(String parameters, int status, String sentence) {
    Response answer =
        Api.as("sales")
            .urlEncodingEnabled(false)
            .contentType("text/csv")
            .body(hubSpot)
            .post(Imports.IMPORTS + "?" + parameters);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.<String>path("detail")).startsWith(sentence);
  }

  private static List<Integer> counts(Response done) {
    return List.of(
        done.path("rows"),
        done.path("created"),
        done.path("updated"),
        done.path("unchanged"),
        done.path("refused"));
  }
}
