package io.handoff.review.condition;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Condition;
import io.handoff.review.review.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One condition of one approval, watched until its day is over. */
@Entity
@Table(name = "approval_condition")
public class ApprovalCondition {

  @EmbeddedId private Key key;
  private String path;
  private String text;
  private String ownerName;
  private String ownerEmail;
  private LocalDate dueDate;
  private Instant missedFrom;

  @Enumerated(EnumType.STRING)
  private ConditionState state;

  private @Nullable String metBy;
  private @Nullable String metByName;
  private @Nullable String note;
  private @Nullable Instant endedAt;

  /** For the persistence layer. */
  @SuppressWarnings("NullAway.Init")
  protected ApprovalCondition() {}

  /** Begins to watch a condition; its day ends in the zone in which the review was due. */
  static ApprovalCondition of(Review review, Condition condition, Instant now) {
    ApprovalCondition watched = new ApprovalCondition();
    watched.key = new Key(review.id().value(), condition.id(), now);
    watched.path = condition.path();
    watched.text = condition.text();
    watched.ownerName = condition.owner().name();
    watched.ownerEmail = condition.owner().email();
    watched.dueDate = condition.dueDate();
    watched.missedFrom =
        condition.dueDate().plusDays(1).atStartOfDay(review.due().zone()).toInstant();
    watched.state = ConditionState.OPEN;
    return watched;
  }

  /** Notes that it has happened. */
  void meet(Actor by, @Nullable String where, Instant now) {
    end(ConditionState.MET, now);
    metBy = by.subject();
    metByName = by.name();
    note = where;
  }

  /** Notes that its day passed without it. */
  void miss(Instant now) {
    end(ConditionState.MISSED, now);
  }

  /** Notes that nobody waits for it any more. */
  void supersede(Instant now) {
    end(ConditionState.SUPERSEDED, now);
  }

  /** Notes that the approval that asked for it counts for nothing. */
  void becomeVoid(Instant now) {
    end(ConditionState.VOIDED, now);
  }

  private void end(ConditionState next, Instant now) {
    if (state != ConditionState.OPEN) {
      throw new IllegalStateException("a condition that is " + state + " cannot become " + next);
    }
    state = next;
    endedAt = now;
  }

  /** Whether its day is over. */
  boolean isMissed(Instant now) {
    return !now.isBefore(missedFrom);
  }

  /** Whether somebody is the one who does it, by a verified address. */
  boolean isOwedBy(Actor actor) {
    return ownerEmail.equalsIgnoreCase(actor.email());
  }

  /** The review whose approval it belongs to. */
  public UUID reviewId() {
    return key.reviewId;
  }

  /** What must happen. */
  public Condition condition() {
    return new Condition(key.id, path, text, new Person(ownerName, ownerEmail), dueDate);
  }

  /** Where it stands. */
  public ConditionState state() {
    return state;
  }

  /** When it was set. */
  public Instant setAt() {
    return key.setAt;
  }

  /** Display name of who said that it has happened. */
  public @Nullable String metByName() {
    return metByName;
  }

  /** Where that can be seen. */
  public @Nullable String note() {
    return note;
  }

  /** When it ended, however it did. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }

  /**
   * Which condition of which approval.
   *
   * @param reviewId the review
   * @param id its id within the approval
   * @param setAt when the approval was given
   */
  @Embeddable
  record Key(
      @Column(name = "review_id") UUID reviewId,
      @Column(name = "id") String id,
      @Column(name = "set_at") Instant setAt) {}
}
