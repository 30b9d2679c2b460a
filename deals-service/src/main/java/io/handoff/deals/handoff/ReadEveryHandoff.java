package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.deals.template.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * Reads every handoff that a filter lets through and the caller may see, one after another and all
 * as they stood at one moment, however many there are.
 */
@ApplicationScoped
public class ReadEveryHandoff {

  private static final String WHOLE =
      """
      SELECT h.number, h.deal_id, h.profile, h.template_version, h.state, h.document_version,
             h.updated_at, h.document
      FROM handoff h JOIN (
      """;

  private static final String IN_ORDER =
      ") listed ON listed.id = h.id ORDER BY h.updated_at DESC, h.id DESC";

  /** An export takes as long as its reader does, within reason. */
  private static final String LIMITS =
      """
      SET LOCAL statement_timeout = '10min';
      SET LOCAL idle_in_transaction_session_timeout = '10min'
      """;

  /** So many are on their way at a time; a document has half a megabyte at most. */
  private static final int FETCHED = 50;

  private final DataSource database;
  private final Clock clock;

  ReadEveryHandoff(DataSource database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Hands them over, newest change first.
   *
   * @throws IOException when one could not be taken
   */
  public void each(Actor actor, HandoffFilter filter, Taker taker) throws IOException {
    HandoffFilter seen = HandoffPolicy.seesAll(actor) ? filter : filter.startedBy(actor.subject());
    HandoffListSql listed = HandoffListSql.of(seen, null, Integer.MAX_VALUE, clock.instant());
    try (Connection connection = database.getConnection()) {
      // Only within a transaction does PostgreSQL send rows as they are asked for.
      connection.setAutoCommit(false);
      try (Statement limits = connection.createStatement();
          PreparedStatement select =
              connection.prepareStatement(WHOLE + listed.text() + IN_ORDER)) {
        limits.execute(LIMITS);
        select.setFetchSize(FETCHED);
        int position = 1;
        for (Object value : listed.values()) {
          select.setObject(position++, value);
        }
        try (ResultSet row = select.executeQuery()) {
          while (row.next()) {
            taker.take(read(row));
          }
        }
      } finally {
        connection.rollback();
      }
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not read the handoffs", failed);
    }
  }

  private static WholeHandoff read(ResultSet row) throws SQLException {
    return new WholeHandoff(
        "HO-" + row.getLong("number"),
        row.getString("deal_id"),
        Profile.valueOf(row.getString("profile")),
        row.getInt("template_version"),
        HandoffState.valueOf(row.getString("state")),
        row.getLong("document_version"),
        row.getObject("updated_at", OffsetDateTime.class).toInstant(),
        row.getString("document"));
  }

  /** Takes one handoff after another. */
  public interface Taker {

    /** Takes the next. */
    void take(WholeHandoff handoff) throws IOException;
  }
}
