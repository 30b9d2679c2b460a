package io.handoff.review.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.review.verdict.NewVerdict;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that one person means to say on one review. */
@Entity
public class Draft {

  @EmbeddedId private Key key;

  @JdbcTypeCode(SqlTypes.JSON)
  private String words;

  private Instant begunAt;
  private Instant savedAt;

  /** For the persistence layer only. */
  protected Draft() {}

  Draft(Key key, Instant now) {
    this.key = key;
    this.begunAt = now;
  }

  /** Takes new words. */
  void save(DraftWords meant, Instant now) {
    try {
      words = DocumentJson.mapper().writeValueAsString(meant);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    savedAt = now;
  }

  /** Its id, which its author chose. */
  public UUID id() {
    return key.id();
  }

  /** What its author means to say. */
  public DraftWords words() {
    try {
      return DocumentJson.mapper().readValue(words, DraftWords.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether it is a verdict. */
  boolean isVerdict() {
    return words().verdict() != null;
  }

  /** The verdict that it is. */
  NewVerdict verdict() {
    return Objects.requireNonNull(words().verdict()).said();
  }

  /** When it was last saved. */
  public Instant savedAt() {
    return savedAt;
  }

  /**
   * Whose it is: nobody can come by a draft without its author.
   *
   * @param reviewId the review
   * @param author subject of its author
   * @param id its id
   */
  @Embeddable
  record Key(UUID reviewId, String author, UUID id) {}
}
