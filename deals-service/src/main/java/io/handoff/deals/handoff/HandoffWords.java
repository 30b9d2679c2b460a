package io.handoff.deals.handoff;

import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.sql.UncheckedSqlException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * Keeps the words of every saved handoff for the search, in the transaction that saves it. They
 * stand in a table of their own, so a change that leaves the document alone leaves them alone.
 */
@ApplicationScoped
class HandoffWords {

  private final AgroalDataSource database;

  HandoffWords(AgroalDataSource database) {
    this.database = database;
  }

  @PostPersist
  @PostUpdate
  void keep(Handoff handoff) {
    String words = handoff.words();
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                words == null
                    ? "UPDATE handoff_words SET updated_at = ? WHERE handoff_id = ?"
                    : """
                    INSERT INTO handoff_words (updated_at, handoff_id, words)
                    VALUES (?, ?, array_to_tsvector(string_to_array(?, ' ')))
                    ON CONFLICT (handoff_id)
                    DO UPDATE SET updated_at = excluded.updated_at, words = excluded.words
                    """)) {
      update.setObject(1, handoff.updatedAt().atOffset(ZoneOffset.UTC));
      update.setObject(2, handoff.id());
      if (words != null) {
        update.setString(3, words);
      }
      update.executeUpdate();
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not keep the words of a handoff", failed);
    }
  }
}
