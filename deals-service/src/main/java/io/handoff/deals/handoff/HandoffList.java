package io.handoff.deals.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.WorkingTime;
import io.handoff.deals.deal.DealStage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Pages of handoffs, newest change first: one statement each, without the documents. */
@ApplicationScoped
public class HandoffList {

  private final DataSource database;

  /**
   * The list of a database.
   *
   * @param database where the handoffs are
   */
  public HandoffList(DataSource database) {
    this.database = database;
  }

  /**
   * A page.
   *
   * @param filter what to show
   * @param after where the page before ended; null for the first
   * @param limit how many at most
   * @param now by which to say what is overdue
   */
  public List<ListedHandoff> page(
      HandoffFilter filter, @Nullable Cursor after, int limit, Instant now) {
    HandoffListSql sql = HandoffListSql.of(filter, after, limit, now);
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql.text())) {
      // A plan of its own for every search: how common the words are decides which one is fast.
      select.unwrap(PGStatement.class).setPrepareThreshold(0);
      int position = 1;
      for (Object value : sql.values()) {
        select.setObject(position++, value);
      }
      List<ListedHandoff> listed = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          listed.add(read(row, now));
        }
      }
      return listed;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not list the handoffs", failed);
    }
  }

  private static ListedHandoff read(ResultSet row, Instant now) throws SQLException {
    String turn = row.getString("turn");
    String stage = row.getString("stage");
    OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
    boolean awaited = due != null && Turn.ENGINEERING.name().equals(turn);
    return new ListedHandoff(
        row.getObject("id", UUID.class),
        "HO-" + row.getLong("number"),
        row.getString("deal_id"),
        row.getString("title"),
        row.getString("customer"),
        row.getString("sales_owner"),
        HandoffState.valueOf(row.getString("state")),
        stage == null ? null : DealStage.valueOf(stage),
        row.getBoolean("reopened"),
        row.getInt("revision"),
        row.getLong("version"),
        turn == null ? null : Turn.valueOf(turn),
        row.getString("turn_of"),
        row.getString("turn_of_name"),
        awaited ? due.toInstant() : null,
        awaited ? TimeLeft.of(working(row), due.toInstant(), now) : null,
        flags(row, awaited && due.toInstant().isBefore(now)),
        row.getObject("updated_at", OffsetDateTime.class).toInstant());
  }

  private static @Nullable WorkingTime working(ResultSet row) throws SQLException {
    String told = row.getString("working");
    try {
      return told == null ? null : DocumentJson.mapper().readValue(told, WorkingTime.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Set<HandoffFlag> flags(ResultSet row, boolean overdue) throws SQLException {
    Set<HandoffFlag> flags = EnumSet.noneOf(HandoffFlag.class);
    if (overdue) {
      flags.add(HandoffFlag.OVERDUE);
    }
    if (row.getBoolean("stale")) {
      flags.add(HandoffFlag.STALE);
    }
    if (row.getBoolean("late")) {
      flags.add(HandoffFlag.LATE_CHANGE);
    }
    return flags;
  }
}
