package io.handoff.deals.suggestion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.contracts.field.FieldHash;
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

/** A value that a reviewer proposes for one field of a record. */
@Entity
public class Suggestion {

  @Id private UUID id;

  @Column(name = "handoff_id")
  private UUID handoffId;

  @Column(name = "review_id")
  private UUID reviewId;

  private int revision;

  @Column(name = "thread_id")
  private @Nullable UUID threadId;

  private String path;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String value;

  @Column(name = "value_before")
  private @Nullable String valueBefore;

  private @Nullable String text;

  @Enumerated(EnumType.STRING)
  private SuggestionState state;

  @Column(name = "suggested_by_name")
  private String suggestedByName;

  @Column(name = "suggested_by_email")
  private @Nullable String suggestedByEmail;

  @Column(name = "suggested_at")
  private Instant suggestedAt;

  @Column(name = "answered_by_name")
  private @Nullable String answeredByName;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "applied_version")
  private @Nullable Long appliedVersion;

  private @Nullable String reason;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected Suggestion() {}

  /** Takes in what review-service told. */
  static Suggestion told(CommentsPublished said, SuggestedValue value) {
    Suggestion suggestion = new Suggestion();
    suggestion.id = value.id();
    suggestion.handoffId = said.handoff().id();
    suggestion.reviewId = said.reviewId();
    suggestion.revision = said.revision();
    suggestion.threadId = value.thread();
    suggestion.path = value.path();
    suggestion.value = value.value() == null ? null : value.value().toString();
    suggestion.valueBefore = value.before();
    suggestion.text = value.text();
    suggestion.state = SuggestionState.OPEN;
    suggestion.suggestedByName = said.by().name();
    suggestion.suggestedByEmail = said.by().email();
    suggestion.suggestedAt = said.at();
    return suggestion;
  }

  /** A version took it up. */
  void applied(Actor by, long version, Instant now) {
    answer(SuggestionState.APPLIED, by, now);
    appliedVersion = version;
  }

  /** Sales does not take it up. */
  void declined(Actor by, String why, Instant now) {
    answer(SuggestionState.DECLINED, by, now);
    reason = why;
  }

  private void answer(SuggestionState answer, Actor by, Instant now) {
    if (!isOpen()) {
      throw new IllegalStateException("a suggestion is answered once");
    }
    state = answer;
    answeredByName = by.name();
    answeredAt = now;
  }

  /** Whether it waits for sales. */
  boolean isOpen() {
    return state == SuggestionState.OPEN;
  }

  /** Whether a record says at its path what it said when this was suggested. */
  boolean fits(HandoffDocument document) {
    return FieldHash.of(document, path).equals(Optional.ofNullable(valueBefore));
  }

  /** Where it stands beside a record. */
  public SuggestionState stateIn(HandoffDocument document) {
    return isOpen() && !fits(document) ? SuggestionState.OUTDATED : state;
  }

  /** Whether another one is about the same field, or one that holds it or stands in it. */
  boolean overlaps(Suggestion other) {
    return (path + ".").startsWith(other.path + ".") || (other.path + ".").startsWith(path + ".");
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

  /** A merge patch of that field; JSON's null takes out what stands there. */
  public JsonNode value() {
    try {
      return value == null ? NullNode.getInstance() : DocumentJson.mapper().readTree(value);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Why. */
  public @Nullable String text() {
    return text;
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

  /** The version that took it up, if one did. */
  public @Nullable Long appliedVersion() {
    return appliedVersion;
  }

  /** Why it was declined, if it was. */
  public @Nullable String reason() {
    return reason;
  }
}
