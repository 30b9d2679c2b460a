package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.event.WentStale;
import io.handoff.deals.Parts;
import io.handoff.deals.Published;
import io.handoff.deals.handoff.NudgeStale;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class StaleRecordTest {

  private static final String CALL = "{\"heldOn\": \"2026-11-20\", \"summary\": \"SSO is needed\"}";

  @Inject AgroalDataSource database;
  @Inject NudgeStale stale;

  @Test
  @DisplayName("R7: A logged call makes the record stale until it is edited")
  void isStaleUntilEdited() {
    // Given
    String id = draft();

    // When
    Response logged = logCall(id);

    // Then
    assertThat(logged.statusCode()).as(logged.asString()).isEqualTo(201);
    assertThat(logged.<String>path("path")).isEqualTo("calls.c1");
    assertThat(logged.<String>path("handoff.stale.call")).isEqualTo("calls.c1");
    assertThat(logged.<String>path("handoff.document.calls.c1.loggedBy.email"))
        .isEqualTo("mei.tanaka@example.com");
    assertThat(flags(id)).containsExactly("STALE");

    // When
    Response edited =
        Api.patch("sales", id, logged.header("ETag"), "{\"title\": \"Reporting and SSO\"}");

    // Then
    assertThat(edited.<Object>path("stale")).isNull();
    assertThat(flags(id)).isEmpty();
  }

  @Test
  @DisplayName("R7: A stale record is fresh again when a person confirms that nothing changed")
  void isStaleUntilConfirmed() {
    // Given
    String id = draft();
    Response logged = logCall(id);

    // When
    Problems.assertProblem(confirm(id, null), 428, "if-match-missing");
    Problems.assertProblem(confirm(id, "\"0\""), 412, "if-match-stale");
    Response confirmed = confirm(id, logged.header("ETag"));

    // Then
    assertThat(confirmed.statusCode()).isEqualTo(200);
    assertThat(confirmed.<Object>path("stale")).isNull();
    assertThat(confirmed.<Integer>path("documentVersion")).isEqualTo(2);
    assertThat(steps(id)).containsExactly("DRAFTED", "CALL_LOGGED", "CONFIRMED_UNCHANGED");
    assertThat(confirm(id, confirmed.header("ETag")).header("ETag"))
        .isEqualTo(confirmed.header("ETag"));
  }

  @Test
  @DisplayName("R7: A call that is patched in counts like one that is logged")
  void isStaleByAPatchOfCallsAlone() {
    // Given
    String id = draft();

    // When
    Response alone =
        Api.patch("sales", id, "*", "{\"calls\": {\"monday\": {\"summary\": \"SSO is needed\"}}}");
    Response withEdit =
        Api.patch(
            "sales",
            id,
            "*",
            "{\"title\": \"With SSO\", \"calls\": {\"tuesday\": {\"summary\": \"x\"}}}");

    // Then
    assertThat(alone.<String>path("stale.call")).isEqualTo("calls.monday");
    assertThat(withEdit.<Object>path("stale")).isNull();
  }

  @Test
  @DisplayName("R7: A call can be logged while engineering reviews, and what was frozen stays")
  void logsCallsWhileAReviewRuns() {
    // Given
    Response created = Api.create("sales", Api.freshDeal(), Api.completeDocument());
    String id = created.path("id");
    Api.submit("sales", id, created.header("ETag"));
    String revisions = Api.HANDOFFS + "/" + id + "/revisions";
    String frozen = Api.as("sales").get(revisions + "/1").path("hash");

    // When
    Response logged = logCall(id);

    // Then
    assertThat(logged.<String>path("handoff.state")).isEqualTo("SUBMITTED");
    assertThat(logged.<Integer>path("handoff.revision")).isEqualTo(1);
    assertThat(logged.<Integer>path("handoff.documentVersion")).isEqualTo(2);
    assertThat(logged.<String>path("handoff.stale.call")).isEqualTo("calls.c1");
    Response revision = Api.as("sales").get(revisions + "/1");
    assertThat(revision.<String>path("hash")).isEqualTo(frozen);
    assertThat(revision.<Map<String, Object>>path("document.calls")).isEmpty();
    Problems.assertProblem(
        Api.patch("sales", id, "*", "{\"calls\": {\"c9\": {\"summary\": \"x\"}}}"),
        409,
        "wrong-state");
  }

  @Test
  void aCallNeedsItsDayAndWhatWasSaid() {
    Response refused = logCall(draft(), "{\"summary\": \" \"}");

    Problems.assertProblem(refused, 422, "invalid-input");
    assertThat(refused.<List<String>>path("errors.path")).containsExactly("heldOn", "summary");
  }

  @Test
  @DisplayName("R7: The sales owner is told once of each time that a record goes stale")
  void tellsTheOwnerOnce() throws SQLException {
    // Given
    String id = draft();
    String fresh = draft();
    logCall(fresh);
    logCall(id);
    logCall(id);
    backdate(id);

    // When
    nudgeAtOnce();

    // Then
    try (Published published = new Published()) {
      assertThat(published.await(WentStale.class, fact -> isAbout(fact, id), 1))
          .singleElement()
          .satisfies(
              fact -> {
                assertThat(fact.call()).isEqualTo("calls.c1");
                assertThat(fact.heldOn()).isEqualTo(LocalDate.parse("2026-11-20"));
                assertThat(fact.salesOwner().email()).isEqualTo("mei.tanaka@example.com");
                assertThat(fact.version()).isEqualTo(3);
              });
    }

    // When
    Response edited = Api.patch("sales", id, "*", "{\"title\": \"With SSO\"}");
    assertThat(edited.<Object>path("stale")).isNull();
    logCall(id);
    backdate(id);
    nudgeAtOnce();

    // Then
    try (Published published = new Published()) {
      assertThat(published.await(WentStale.class, fact -> isAbout(fact, id), 2))
          .extracting(WentStale::call)
          .containsExactly("calls.c1", "calls.c3");
      assertThat(published.all(WentStale.class, fact -> isAbout(fact, fresh))).isEmpty();
    }
  }

  private static boolean isAbout(WentStale fact, String id) {
    return fact.handoff().id().toString().equals(id);
  }

  private void nudgeAtOnce() {
    CompletableFuture.allOf(
            Stream.generate(() -> CompletableFuture.runAsync(this::nudgeAll))
                .limit(4)
                .toArray(CompletableFuture[]::new))
        .join();
  }

  private void nudgeAll() {
    boolean more = true;
    while (more) {
      more = stale.nudge();
    }
  }

  private void backdate(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE handoff SET stale_since = stale_since - interval '31 minutes',"
                    + " stale_nudged_at = stale_nudged_at - interval '1 hour' WHERE id = ?")) {
      update.setObject(1, UUID.fromString(id));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static String draft() {
    return Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
  }

  private static Response logCall(String id) {
    return logCall(id, CALL);
  }

  private static Response logCall(String id, String call) {
    return Api.as("sales")
        .contentType("application/json")
        .body(call)
        .post(Api.HANDOFFS + "/" + id + "/calls");
  }

  private static Response confirm(String id, String ifMatch) {
    var request = Api.as("sales");
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.post(Api.HANDOFFS + "/" + id + "/confirmations");
  }

  private static List<String> flags(String id) {
    String deal = Api.read("sales", id).path("dealId");
    return Api.as("sales").get(Api.HANDOFFS + "?deal=" + deal).path("items[0].flags");
  }

  private static List<String> steps(String id) {
    return Api.as("sales").get(Api.HANDOFFS + "/" + id + "/trail").path("step");
  }
}
