package io.handoff.deals.action;

import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.EndedCondition;
import io.handoff.contracts.finding.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** What an approval asks for, as actions at {@code conditions.<id>}; no save touches them. */
@ApplicationScoped
public class ConditionActions {

  private static final String PATH = "conditions.";

  private static final String DROP_ALL =
      "DELETE FROM action WHERE handoff_id = ? AND kind = 'CONDITION'";

  private static final String END =
      DROP_ALL + " RETURNING path, text, owner_name, asked_name, asked_email, due_date";

  private static final String DROP =
      "DELETE FROM action WHERE handoff_id = ? AND kind = 'CONDITION' AND path = ?";

  private static final String ADD =
      """
      INSERT INTO action (handoff_id, path, kind, text, owner_name, owner_email,
                          asked_name, asked_email, due_date)
      VALUES (?, ?, 'CONDITION', ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  ConditionActions(DataSource database) {
    this.database = database;
  }

  /**
   * Replaces what earlier approvals asked for by what the last one asks for.
   *
   * @param document read only when there is something to ask for
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replace(
      UUID handoffId, List<Condition> conditions, Supplier<HandoffDocument> document) {
    try (Connection connection = database.getConnection();
        PreparedStatement drop = connection.prepareStatement(DROP_ALL)) {
      drop.setObject(1, handoffId);
      drop.executeUpdate();
      if (conditions.isEmpty()) {
        return;
      }
      OurSide ourSide = OurSide.of(document.get());
      try (PreparedStatement add = connection.prepareStatement(ADD)) {
        for (Condition condition : conditions) {
          Person owner = OurSide.plain(condition.owner());
          Person asked = ourSide.asked(owner);
          add.setObject(1, handoffId);
          add.setString(2, PATH + condition.id());
          add.setString(3, condition.text());
          add.setString(4, owner == null ? null : owner.name());
          add.setString(5, owner == null ? null : owner.email());
          add.setString(6, asked == null ? null : asked.name());
          add.setString(7, asked == null ? null : asked.email());
          add.setObject(8, condition.dueDate());
          add.addBatch();
        }
        add.executeBatch();
      }
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not keep the conditions of an approval", failed);
    }
  }

  /** Takes all away, because nobody waits for them any more; says which. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<EndedCondition> end(UUID handoffId) {
    try (Connection connection = database.getConnection();
        PreparedStatement end = connection.prepareStatement(END)) {
      end.setObject(1, handoffId);
      List<EndedCondition> ended = new ArrayList<>();
      try (ResultSet row = end.executeQuery()) {
        while (row.next()) {
          ended.add(ended(row));
        }
      }
      ended.sort(Comparator.comparing(EndedCondition::dueDate).thenComparing(EndedCondition::id));
      return ended;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not end the conditions of an approval", failed);
    }
  }

  private static EndedCondition ended(ResultSet row) throws SQLException {
    String asked = row.getString("asked_email");
    return new EndedCondition(
        row.getString("path").substring(PATH.length()),
        row.getString("text"),
        row.getString("owner_name"),
        asked == null ? null : new Person(row.getString("asked_name"), asked),
        row.getObject("due_date", LocalDate.class));
  }

  /** Takes one away that is met. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void met(UUID handoffId, Condition condition) {
    try (Connection connection = database.getConnection();
        PreparedStatement drop = connection.prepareStatement(DROP)) {
      drop.setObject(1, handoffId);
      drop.setString(2, PATH + condition.id());
      drop.executeUpdate();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not take a met condition away", failed);
    }
  }
}
