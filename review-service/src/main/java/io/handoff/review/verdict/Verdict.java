package io.handoff.review.verdict;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.review.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * What one person said about an answer or entry of one revision. It never changes; a later one on
 * the same answer replaces it.
 */
@Entity
public class Verdict {

  @Id private UUID id;
  private UUID handoffId;
  private UUID reviewId;
  private int revision;
  private int round;
  private String path;
  private String field;

  @Enumerated(EnumType.STRING)
  private VerdictKind kind;

  @Enumerated(EnumType.STRING)
  private @Nullable VerdictMark mark;

  private @Nullable String text;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(updatable = false)
  private Map<String, String> ground;

  private String givenBy;
  private String givenByName;
  private @Nullable String givenByEmail;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(updatable = false)
  private String[] writers;

  private Instant givenAt;
  private @Nullable Instant replacedAt;

  /** For the persistence layer only. */
  protected Verdict() {}

  /** Gives a verdict on what a review is about. */
  static Verdict give(Review review, NewVerdict said, Actor by, Instant now) {
    Verdict verdict = new Verdict();
    verdict.id = UuidCreator.getTimeOrderedEpoch();
    verdict.handoffId = review.handoff().id();
    verdict.reviewId = review.id().value();
    verdict.revision = review.revision();
    verdict.round = review.round();
    verdict.path = FieldPath.parse(said.path()).holder().toString();
    verdict.field = said.path();
    verdict.kind = said.kind();
    verdict.mark = said.mark();
    verdict.text = said.text();
    verdict.ground = Ground.of(review.document(), verdict.path);
    verdict.givenBy = by.subject();
    verdict.givenByName = by.name();
    verdict.givenByEmail = by.email();
    verdict.writers = review.writers().toArray(String[]::new);
    verdict.givenAt = now;
    return verdict;
  }

  /** Gives way to a later one. */
  void replace(Instant now) {
    replacedAt = now;
  }

  /** How it stands in a later revision. */
  Standing standingIn(HandoffDocument later) {
    if (Ground.isGone(path, ground, later)) {
      return Standing.GONE;
    }
    boolean holds = changedIn(later).isEmpty();
    return kind == VerdictKind.ACCEPT
        ? holds ? Standing.KEPT : Standing.REOPENED
        : holds ? Standing.UNANSWERED : Standing.ANSWERED;
  }

  /** What it stands on that is another in a later revision. */
  List<String> changedIn(HandoffDocument later) {
    return Ground.changed(ground, later);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The review in which it was given. */
  public UUID reviewId() {
    return reviewId;
  }

  /** The revision it is about. */
  public int revision() {
    return revision;
  }

  /** The round in which it was given. */
  public int round() {
    return round;
  }

  /** Path of the answer or entry. */
  public String path() {
    return path;
  }

  /** The path that was named: the answer or entry, or something in it. */
  public String field() {
    return field;
  }

  /** What was made of it. */
  public VerdictKind kind() {
    return kind;
  }

  /** What is the matter. */
  public @Nullable VerdictMark mark() {
    return mark;
  }

  /** What is asked or must change. */
  public @Nullable String text() {
    return text;
  }

  /** What it stands on, by path. */
  Map<String, String> ground() {
    return new LinkedHashMap<>(ground);
  }

  /** Who gave it. */
  public Person givenBy() {
    return new Person(givenByName, givenByEmail);
  }

  /** When. */
  public Instant givenAt() {
    return givenAt;
  }

  /** When a later one replaced it, if one did. */
  public @Nullable Instant replacedAt() {
    return replacedAt;
  }
}
