package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.review.FeatureTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Lists of reviews are read from an index that has them in order. */
@FeatureTest
class ReviewPlansTest {

  @Inject DataSource database;

  @Test
  void theReviewsOfANumberComeFromAnIndexInOrder() throws SQLException {
    String plan =
        plan("SELECT id FROM review WHERE handoff_number = 'HO-1' ORDER BY due_at, id LIMIT 21");

    assertThat(plan)
        .contains("review_of_number")
        .contains("Index Cond: (handoff_number = 'HO-1'::text)")
        .doesNotContain("Sort");
  }

  @Test
  void whatSomebodyIsAskedForComesFromAnIndex() throws SQLException {
    String plan =
        plan(
            "SELECT id FROM advice_request WHERE cast((persons @> cast("
                + "'[{\"email\":\"a@example.com\"}]' AS jsonb)) AS boolean) = true");

    assertThat(plan).contains("advice_request_persons");
  }

  /** The plan where tables are large, which those of a test are not. */
  private String plan(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SET LOCAL enable_seqscan = off");
      statement.execute("SET LOCAL enable_sort = off");
      StringBuilder plan = new StringBuilder();
      try (ResultSet line = statement.executeQuery("EXPLAIN " + query)) {
        while (line.next()) {
          plan.append(line.getString(1)).append('\n');
        }
      }
      connection.rollback();
      return plan.toString();
    }
  }
}
