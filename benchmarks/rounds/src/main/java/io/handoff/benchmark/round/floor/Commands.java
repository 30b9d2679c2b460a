package io.handoff.benchmark.round.floor;

import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Runs commands: what one changes, its key with the answer, its entry on the trail and its fact in
 * the outbox, all in one transaction that is one statement.
 */
final class Commands {

  private static final String REST =
      """
      , answered AS (
        INSERT INTO idempotency_key (principal, key, answer) SELECT ?, ?, ? FROM changed),
      noted AS (
        INSERT INTO trail (handoff, step, actor) SELECT handoff, ?, ? FROM changed)
      INSERT INTO outbox (message, topic, handoff, type, payload)
      SELECT ?, ?, handoff, ?, ? FROM changed
      """;

  private static final String UNIQUE_VIOLATION = "23505";

  private final Database database;
  private final Relay relay;

  Commands(Database database, Relay relay) {
    this.database = database;
    this.relay = relay;
  }

  /**
   * Runs a command.
   *
   * @param change a {@code WITH changed AS ...} that returns the handoff, nothing when it cannot be
   *     changed so
   * @param values what stands for its question marks
   * @param key the Idempotency-Key
   * @param event what becomes true
   * @param answer what is answered
   * @throws Refused when nothing was changed, or the key was used before
   */
  void run(String change, List<Object> values, ActorRef by, String key, Event event, String answer)
      throws SQLException {
    EventType type = EventType.of(event);
    List<Object> all = new ArrayList<>(values);
    Collections.addAll(all, by.subject(), key, answer, type.wireName(), by.name());
    Collections.addAll(
        all, UUID.randomUUID(), type.topic(), type.wireName(), EventJson.write(event));
    try {
      if (database.run(change + REST, all.toArray()) != 1) {
        throw new Refused(409, "it was changed meanwhile");
      }
    } catch (SQLException failed) {
      if (UNIQUE_VIOLATION.equals(failed.getSQLState())) {
        throw new Refused(409, "this key was used before");
      }
      throw failed;
    }
    relay.wake();
  }
}
