package io.handoff.deals.action;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.contracts.document.Person;
import io.handoff.deals.calendar.Today;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Lists what is open in the handoffs that the caller may see, by due date. */
@ApplicationScoped
public class ListActions {

  private static final String DUE = "coalesce(a.due_date, date '9999-12-31')";

  private final DataSource database;
  private final Today today;

  ListActions(DataSource database, Today today) {
    this.database = database;
    this.today = today;
  }

  /** A page; what has no date comes last. */
  public List<ListedAction> page(
      Actor actor, ActionQuery query, @Nullable Cursor after, int limit) {
    StringBuilder sql =
        new StringBuilder(
            """
            SELECT a.*, h.number, h.title, h.customer
            FROM action a JOIN handoff h ON h.id = a.handoff_id
            WHERE h.state NOT IN ('CLOSED', 'CANCELLED')
            """);
    List<Object> values = new ArrayList<>();
    if (Stream.of("sales", "engineer", "manager", "auditor").noneMatch(actor::is)) {
      sql.append(" AND h.created_by = ?");
      values.add(actor.subject());
    }
    if (query.person() != null) {
      sql.append(" AND (a.owner_email = ? OR a.asked_email = ?)");
      values.add(query.person());
      values.add(query.person());
    }
    if (query.dueBy() != null) {
      sql.append(" AND a.due_date <= ?");
      values.add(query.dueBy());
    }
    if (query.handoff() != null) {
      narrow(query.handoff(), sql, values);
    }
    if (after != null) {
      sql.append(" AND (").append(DUE).append(", a.handoff_id, a.path) > (?, ?, ?)");
      values.addAll(position(after));
    }
    sql.append(" ORDER BY ").append(DUE).append(", a.handoff_id, a.path LIMIT ?");
    values.add(limit);
    return read(sql.toString(), values);
  }

  private static void narrow(String idOrNumber, StringBuilder sql, List<Object> values) {
    if (idOrNumber.matches("HO-[1-9][0-9]{0,17}")) {
      sql.append(" AND h.number = ?");
      values.add(Long.parseLong(idOrNumber.substring(3)));
      return;
    }
    sql.append(" AND h.id = ?");
    try {
      values.add(UUID.fromString(idOrNumber));
    } catch (IllegalArgumentException neither) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER, "handoff takes an id or a number, such as HO-1001.");
    }
  }

  /** The place of an action in the list. */
  public static Cursor cursor(ListedAction last) {
    LocalDate due = last.action().dueDate();
    return new Cursor(
        (due == null ? LocalDate.of(9999, 12, 31) : due) + " " + last.action().path(),
        last.handoffId());
  }

  private static List<Object> position(Cursor after) {
    String[] parts = after.key().split(" ", 2);
    try {
      return List.of(LocalDate.parse(parts[0]), after.id(), parts[parts.length - 1]);
    } catch (DateTimeException notOurs) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "cursor takes the value of next from a page of this very list.");
    }
  }

  private List<ListedAction> read(String sql, List<Object> values) {
    LocalDate day = today.date();
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      int position = 1;
      for (Object value : values) {
        select.setObject(position++, value);
      }
      List<ListedAction> listed = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          listed.add(listed(row, day));
        }
      }
      return listed;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not list the actions", failed);
    }
  }

  private static ListedAction listed(ResultSet row, LocalDate today) throws SQLException {
    LocalDate due = row.getObject("due_date", LocalDate.class);
    Action action =
        new Action(
            row.getString("path"),
            ActionKind.valueOf(row.getString("kind")),
            row.getString("text"),
            person(row, "owner"),
            person(row, "asked"),
            due);
    return new ListedAction(
        row.getObject("handoff_id", UUID.class),
        "HO-" + row.getLong("number"),
        row.getString("title"),
        row.getString("customer"),
        action,
        due != null && due.isBefore(today));
  }

  private static @Nullable Person person(ResultSet row, String who) throws SQLException {
    String name = row.getString(who + "_name");
    String email = row.getString(who + "_email");
    return name == null && email == null ? null : new Person(name, email);
  }
}
