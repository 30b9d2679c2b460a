package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.trail.TrailCheck;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class TrailTest {

  @Inject AgroalDataSource database;

  @Test
  void everyStepIsLinkedToTheOneBefore() {
    // When
    String id = submittedTwice();

    // Then
    JsonNode trail = trail(id);
    String head = trail.get(trail.size() - 1).path("hash").asText();
    assertThat(TrailCheck.faults(trail, head)).isEmpty();
    assertThat(trail)
        .extracting(entry -> entry.path("step").asText())
        .containsExactly("DRAFTED", "SUBMITTED", "WITHDRAWN", "SUBMITTED");
    assertThat(trail.get(1).path("previous")).isEqualTo(trail.get(0).path("hash"));
  }

  @Test
  void theTrailPinsWhatWasSubmitted() {
    String id = submittedTwice();

    JsonNode trail = trail(id);
    assertThat(trail.get(1).path("revisionHash").asText()).isEqualTo(hashOfRevision(id, 1));
    assertThat(trail.get(3).path("revisionHash").asText()).isEqualTo(hashOfRevision(id, 2));
  }

  @Test
  void anEntryEditedInTheDatabaseIsFound() throws SQLException {
    // Given
    String id = submittedTwice();
    assertThat(TrailCheck.faults(trail(id), null)).isEmpty();

    // When
    rewrite("UPDATE trail_entry SET actor_name = 'Somebody else' WHERE position = 2", id);

    // Then
    assertThat(TrailCheck.faults(trail(id), null))
        .containsExactly("Entry 2 was edited: its hash is of other content.");
  }

  @Test
  void anEntryRemovedFromTheDatabaseIsFound() throws SQLException {
    // Given
    String id = submittedTwice();

    // When
    rewrite("DELETE FROM trail_entry WHERE position = 3", id);

    // Then
    assertThat(TrailCheck.faults(trail(id), null))
        .contains("Entry 4 stands where entry 3 should: one was removed or moved.");
  }

  @Test
  void entriesFromBeforeTheyWereLinkedStandFirst() throws SQLException {
    // Given
    String id = submittedTwice();
    rewrite("UPDATE trail_entry SET hash = NULL, previous = NULL WHERE position > 0", id);

    // When
    Api.withdraw("sales", id, Api.read("sales", id).header("ETag")).then().statusCode(200);

    // Then
    JsonNode trail = trail(id);
    assertThat(TrailCheck.faults(trail, null)).isEmpty();
    assertThat(trail.get(4).hasNonNull("hash")).isTrue();
  }

  private void rewrite(String statement, String id) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement rewriting = connection.createStatement()) {
      connection.setAutoCommit(false);
      rewriting.execute("ALTER TABLE trail_entry DISABLE TRIGGER trail_entry_is_kept");
      assertThat(rewriting.executeUpdate(statement + " AND handoff_id = '" + id + "'"))
          .isPositive();
      rewriting.execute("ALTER TABLE trail_entry ENABLE TRIGGER trail_entry_is_kept");
      connection.commit();
    }
  }

  private static String submittedTwice() {
    String id = Api.create("sales", Api.freshDeal(), Api.completeDocument()).path("id");
    Api.submit("sales", id, Api.read("sales", id).header("ETag")).then().statusCode(201);
    Api.withdraw("sales", id, Api.read("sales", id).header("ETag")).then().statusCode(200);
    Api.submit("sales", id, Api.read("sales", id).header("ETag")).then().statusCode(201);
    return id;
  }

  private static JsonNode trail(String id) {
    return Api.json(Api.as("auditor").get(Api.HANDOFFS + "/" + id + "/trail").asString());
  }

  private static String hashOfRevision(String id, int number) {
    return Api.as("auditor").get(Api.HANDOFFS + "/" + id + "/revisions/" + number).path("hash");
  }
}
