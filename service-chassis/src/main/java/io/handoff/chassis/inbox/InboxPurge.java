package io.handoff.chassis.inbox;

import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;

/** Forgets the ids of messages taken in long ago. */
@ApplicationScoped
class InboxPurge {

  private static final Duration KEPT = Duration.ofDays(30);

  private final AgroalDataSource database;
  private final Clock clock;

  InboxPurge(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The last sequence of each stream stays, and goes on dropping replays however old they are. */
  @Scheduled(every = "1h", delayed = "5m", identity = "inbox-purge")
  void purge() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM inbox WHERE received_at < ?")) {
      delete.setObject(1, OffsetDateTime.now(clock).minus(KEPT));
      delete.executeUpdate();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not delete old rows of inbox", failed);
    }
  }
}
