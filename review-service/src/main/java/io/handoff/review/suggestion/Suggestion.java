package io.handoff.review.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.contracts.field.FieldHash;
import io.handoff.review.review.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A value that somebody proposes for one field of a handoff. */
@Entity
public class Suggestion {

  @Id private UUID id;
  private UUID handoffId;
  private UUID reviewId;
  private int revision;
  private @Nullable UUID threadId;
  private String path;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(updatable = false)
  private @Nullable String value;

  private @Nullable String valueBefore;
  private @Nullable String text;

  @Enumerated(EnumType.STRING)
  private SuggestionState state;

  private String suggestedBy;
  private String suggestedByName;
  private @Nullable String suggestedByEmail;
  private Instant suggestedAt;
  private @Nullable String answeredByName;
  private @Nullable Instant answeredAt;
  private @Nullable String reason;

  /** For the persistence layer only. */
  protected Suggestion() {}

  /**
   * Suggests.
   *
   * @param thread the thread it was made in, if it was
   */
  static Suggestion make(
      Review review, NewSuggestion proposed, @Nullable UUID thread, Actor by, Instant now) {
    Suggestion suggestion = new Suggestion();
    suggestion.id = UuidCreator.getTimeOrderedEpoch();
    suggestion.handoffId = review.handoff().id();
    suggestion.reviewId = review.id().value();
    suggestion.revision = review.revision();
    suggestion.threadId = thread;
    suggestion.path = proposed.path();
    suggestion.value = proposed.value().isNull() ? null : proposed.value().toString();
    suggestion.valueBefore = FieldHash.of(review.document(), proposed.path()).orElse(null);
    suggestion.text = proposed.text();
    suggestion.state = SuggestionState.OPEN;
    suggestion.suggestedBy = by.subject();
    suggestion.suggestedByName = by.name();
    suggestion.suggestedByEmail = by.email();
    suggestion.suggestedAt = now;
    return suggestion;
  }

  /** Sales took it up; nothing that happened here before stands against that. */
  void applied(String by, Instant at) {
    state = SuggestionState.APPLIED;
    answeredByName = by;
    answeredAt = at;
    reason = null;
  }

  /** Sales does not take it up. */
  void declined(String by, String why, Instant at) {
    state = SuggestionState.DECLINED;
    answeredByName = by;
    answeredAt = at;
    reason = why;
  }

  /** A revision came; what waits and is about something else than that says is outdated. */
  void holdAgainst(HandoffDocument document) {
    if (!FieldHash.of(document, path).equals(Optional.ofNullable(valueBefore))) {
      state = SuggestionState.OUTDATED;
    }
  }

  /** As events tell it. */
  public SuggestedValue told() {
    return new SuggestedValue(id, path, value(), valueBefore, text, threadId);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The review on which it was made. */
  public UUID reviewId() {
    return reviewId;
  }

  /** The revision on which it was made. */
  public int revision() {
    return revision;
  }

  /** The thread it was made in, if it was. */
  public @Nullable UUID thread() {
    return threadId;
  }

  /** The field. */
  public String path() {
    return path;
  }

  /** A merge patch of that field; absent to take out what stands there. */
  public @Nullable JsonNode value() {
    try {
      return value == null ? null : DocumentJson.mapper().readTree(value);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Why. */
  public @Nullable String text() {
    return text;
  }

  /** Where it stands. */
  public SuggestionState state() {
    return state;
  }

  /** Who made it. */
  public Person suggestedBy() {
    return new Person(suggestedByName, suggestedByEmail);
  }

  /** When. */
  public Instant suggestedAt() {
    return suggestedAt;
  }

  /** The name of who answered, if somebody did. */
  public @Nullable String answeredBy() {
    return answeredByName;
  }

  /** When. */
  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  /** Why it was declined, if it was. */
  public @Nullable String reason() {
    return reason;
  }
}
