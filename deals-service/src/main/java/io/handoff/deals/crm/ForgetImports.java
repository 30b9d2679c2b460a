package io.handoff.deals.crm;

import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;

/** Forgets imports that ended long ago, and the verdicts of their rows; the deals stay. */
@ApplicationScoped
class ForgetImports {

  /** One at a time, because an import may have very many rows. */
  private static final String FORGET =
      """
      WITH forgotten AS (
        SELECT id FROM deal_import WHERE ended_at < ?
        ORDER BY ended_at LIMIT 1 FOR UPDATE SKIP LOCKED),
      its_rows AS (
        DELETE FROM deal_import_row WHERE import_id IN (SELECT id FROM forgotten))
      DELETE FROM deal_import WHERE id IN (SELECT id FROM forgotten)
      """;

  private final AgroalDataSource database;
  private final ImportSettings settings;
  private final Clock clock;

  ForgetImports(AgroalDataSource database, ImportSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "5m", identity = "deal-import-purge")
  void forget() {
    try (Connection connection = database.getConnection();
        PreparedStatement forget = connection.prepareStatement(FORGET)) {
      forget.setObject(1, OffsetDateTime.now(clock).minus(settings.keep()));
      boolean more = true;
      while (more) {
        more = forget.executeUpdate() > 0;
      }
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not forget old imports", failed);
    }
  }
}
