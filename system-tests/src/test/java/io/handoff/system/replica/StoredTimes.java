package io.handoff.system.replica;

import io.handoff.system.suite.RunningSuite;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Lets time pass for some reviews, by moving the times that the database holds. */
final class StoredTimes {

  private static final String FIRST_STEP =
      """
      UPDATE reminder_ladder
      SET before_at = now(), due_at = now() + interval '1 day', after_at = now() + interval '2 days',
          next_at = CASE WHEN told IS NULL THEN now() ELSE now() + interval '1 day' END
      WHERE id = ANY (?)
      """;
  private static final String SECOND_STEP =
      "UPDATE reminder_ladder SET due_at = now(), next_at = now() WHERE id = ANY (?)";
  private static final String THIRD_STEP =
      "UPDATE reminder_ladder SET after_at = now(), next_at = now() WHERE id = ANY (?)";
  private static final String CONDITIONS =
      "UPDATE approval_condition SET missed_from = now() WHERE review_id = ANY (?)";

  private final RunningSuite suite;
  private final List<UUID> reviews;

  StoredTimes(RunningSuite suite, List<String> reviews) {
    this.suite = suite;
    this.reviews = reviews.stream().map(UUID::fromString).toList();
  }

  /** It is shortly before the decisions are due. */
  void almostDue() {
    move(FIRST_STEP);
  }

  /** The decisions are due. */
  void due() {
    move(SECOND_STEP);
  }

  /** The decisions are long late. */
  void longLate() {
    move(THIRD_STEP);
  }

  /** The day of their conditions is over. */
  void conditionsMissed() {
    move(CONDITIONS);
  }

  private void move(String statement) {
    try (Connection connection =
            DriverManager.getConnection(suite.database().jdbcUrl("review"), "review", "review");
        PreparedStatement update = connection.prepareStatement(statement)) {
      update.setArray(1, connection.createArrayOf("uuid", reviews.toArray()));
      int moved = update.executeUpdate();
      if (moved != reviews.size()) {
        throw new IllegalStateException("moved the times of %d reviews".formatted(moved));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException("the stored times cannot be moved", failed);
    }
  }
}
