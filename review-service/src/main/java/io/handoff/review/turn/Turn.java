package io.handoff.review.turn;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.contracts.document.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stretch of time in which it was one person's turn. */
@Entity
public class Turn {

  @Id private UUID id;
  private UUID reviewId;
  private UUID handoffId;

  @Enumerated(EnumType.STRING)
  private TurnHolder holder;

  private String personName;
  private String personEmail;
  private Instant begunAt;
  private @Nullable Instant endedAt;

  /** For the persistence layer only. */
  protected Turn() {}

  static Turn begin(UUID reviewId, UUID handoffId, TurnHolder holder, Person person, Instant now) {
    Turn turn = new Turn();
    turn.id = UuidCreator.getTimeOrderedEpoch();
    turn.reviewId = reviewId;
    turn.handoffId = handoffId;
    turn.holder = holder;
    turn.personName = person.name();
    turn.personEmail = person.email();
    turn.begunAt = now;
    return turn;
  }

  /** The review that it was a turn in. */
  public UUID reviewId() {
    return reviewId;
  }

  /** Who had it. */
  public TurnHolder holder() {
    return holder;
  }

  /** Which person that was. */
  public Person person() {
    return new Person(personName, personEmail);
  }

  /** Its first instant. */
  public Instant begunAt() {
    return begunAt;
  }

  /** The first instant after it; absent while it lasts. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /** The first instant after it, or an instant up to which it has lasted. */
  Instant endedAtOr(Instant now) {
    return endedAt == null ? now : endedAt;
  }
}
