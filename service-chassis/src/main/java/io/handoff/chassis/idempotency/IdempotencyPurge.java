package io.handoff.chassis.idempotency;

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

/** Forgets answers that nobody asks for again. */
@ApplicationScoped
class IdempotencyPurge {

  private static final Duration KEPT = Duration.ofDays(7);

  private final AgroalDataSource database;
  private final Clock clock;

  IdempotencyPurge(AgroalDataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A client that repeats a request after a week gets a fresh answer. */
  @Scheduled(every = "1h", delayed = "5m", identity = "idempotency-key-purge")
  void purge() {
    try (Connection connection = database.getConnection();
        PreparedStatement delete =
            connection.prepareStatement("DELETE FROM idempotency_key WHERE created_at < ?")) {
      delete.setObject(1, OffsetDateTime.now(clock).minus(KEPT));
      delete.executeUpdate();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not delete old rows of idempotency_key", failed);
    }
  }
}
