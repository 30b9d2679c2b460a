package io.handoff.deals.action;

import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.DueAction;
import io.handoff.contracts.event.HandoffRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Reminds people of what is due today or overdue: once a day, person and handoff, however many
 * replicas look. The note and the fact are one transaction.
 */
@ApplicationScoped
public class RemindOwners {

  private static final int BATCH = 50;

  /** Whoever notes a reminder first tells it; others wait for the note and then pass it over. */
  private static final String NOTE =
      """
      WITH told AS (
        INSERT INTO action_reminder AS noted (handoff_id, asked_email, reminded_on)
        SELECT DISTINCT a.handoff_id, a.asked_email, cast(? AS date)
        FROM action a
        JOIN handoff h ON h.id = a.handoff_id AND h.state NOT IN ('CLOSED', 'CANCELLED')
        LEFT JOIN action_reminder r
          ON r.handoff_id = a.handoff_id AND r.asked_email = a.asked_email
        WHERE a.due_date <= ? AND a.asked_email IS NOT NULL
          AND (r.reminded_on IS NULL OR r.reminded_on < ?)
        ORDER BY a.handoff_id, a.asked_email
        LIMIT ?
        ON CONFLICT (handoff_id, asked_email) DO UPDATE SET reminded_on = excluded.reminded_on
          WHERE noted.reminded_on < excluded.reminded_on
        RETURNING handoff_id, asked_email)
      SELECT h.id, h.number, h.deal_id, h.title, h.customer,
             first_value(a.asked_name) OVER (PARTITION BY h.id, a.asked_email ORDER BY a.path)
               AS asked_name,
             a.asked_email, a.path, a.text, a.due_date,
             coalesce(a.owner_name, a.owner_email, a.asked_name, a.asked_email) AS by
      FROM told
      JOIN action a ON a.handoff_id = told.handoff_id AND a.asked_email = told.asked_email
      JOIN handoff h ON h.id = a.handoff_id
      WHERE a.due_date <= ?
      ORDER BY h.id, a.asked_email, a.due_date, a.path
      """;

  private final DataSource database;
  private final ActionFacts facts;
  private final Clock clock;

  RemindOwners(DataSource database, ActionFacts facts, Clock clock) {
    this.database = database;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Reminds some of those who have not been reminded on a day.
   *
   * @param today the day
   * @return whether there may be more
   */
  @Transactional
  public boolean remind(LocalDate today) {
    Map<Asked, List<DueAction>> due = note(today);
    due.forEach(
        (asked, actions) ->
            facts.publish(
                new ActionsDue(asked.handoff(), asked.person(), actions, clock.instant())));
    return !due.isEmpty();
  }

  private Map<Asked, List<DueAction>> note(LocalDate today) {
    try (Connection connection = database.getConnection();
        PreparedStatement note = connection.prepareStatement(NOTE)) {
      note.setObject(1, today);
      note.setObject(2, today);
      note.setObject(3, today);
      note.setInt(4, BATCH);
      note.setObject(5, today);
      Map<Asked, List<DueAction>> due = new LinkedHashMap<>();
      try (ResultSet row = note.executeQuery()) {
        while (row.next()) {
          Asked asked =
              new Asked(
                  handoff(row),
                  new Person(row.getString("asked_name"), row.getString("asked_email")));
          due.computeIfAbsent(asked, first -> new ArrayList<>()).add(action(row, today));
        }
      }
      return due;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not remind of what is due", failed);
    }
  }

  private static HandoffRef handoff(ResultSet row) throws SQLException {
    return new HandoffRef(
        row.getObject("id", UUID.class),
        "HO-" + row.getLong("number"),
        row.getString("deal_id"),
        row.getString("title"),
        row.getString("customer"));
  }

  private static DueAction action(ResultSet row, LocalDate today) throws SQLException {
    LocalDate due = row.getObject("due_date", LocalDate.class);
    return new DueAction(
        row.getString("path"),
        row.getString("text"),
        row.getString("by"),
        due,
        due.isBefore(today));
  }

  /** Who is reminded of one handoff. */
  private record Asked(HandoffRef handoff, Person person) {}
}
