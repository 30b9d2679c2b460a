package io.handoff.deals.handoff;

import io.handoff.chassis.sql.LastWrites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostUpdate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Keeps the words of every saved handoff for the search, in the transaction that saves it. They
 * stand in a table of their own, so a change that leaves the document alone leaves them alone.
 */
@ApplicationScoped
class HandoffWords {

  private static final String TOUCH =
      "UPDATE handoff_words SET updated_at = ? WHERE handoff_id = ?";

  private static final String KEEP =
      """
      INSERT INTO handoff_words (handoff_id, updated_at, words)
      VALUES (?, ?, array_to_tsvector(string_to_array(?, ' ')))
      ON CONFLICT (handoff_id)
      DO UPDATE SET updated_at = excluded.updated_at, words = excluded.words
      """;

  private final LastWrites writes;

  HandoffWords(LastWrites writes) {
    this.writes = writes;
  }

  @PostPersist
  @PostUpdate
  void keep(Handoff handoff) {
    OffsetDateTime updatedAt = handoff.updatedAt().atOffset(ZoneOffset.UTC);
    String words = handoff.words();
    if (words == null) {
      writes.add(TOUCH, updatedAt, handoff.id());
    } else {
      writes.add(KEEP, handoff.id(), updatedAt, words);
    }
  }
}
