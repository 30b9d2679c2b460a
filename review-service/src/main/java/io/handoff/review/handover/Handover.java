package io.handoff.review.handover;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A review went from one reviewer to another; never changed. */
@Entity
public class Handover {

  @Id private UUID id;
  private UUID reviewId;
  private String fromName;
  private String fromEmail;
  private String toName;
  private String toEmail;
  private String reason;
  private String bySubject;
  private String byName;
  private Instant at;

  /** For the persistence layer only. */
  protected Handover() {}

  static Handover of(UUID reviewId, Person from, Person to, String reason, Actor by, Instant now) {
    Handover handover = new Handover();
    handover.id = UuidCreator.getTimeOrderedEpoch();
    handover.reviewId = reviewId;
    handover.fromName = from.name();
    handover.fromEmail = from.email();
    handover.toName = to.name();
    handover.toEmail = to.email();
    handover.reason = reason;
    handover.bySubject = by.subject();
    handover.byName = by.name();
    handover.at = now;
    return handover;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** Whose turn it was. */
  public Person from() {
    return new Person(fromName, fromEmail);
  }

  /** Whose turn it was from then on. */
  public Person to() {
    return new Person(toName, toEmail);
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  /** Who did it. */
  public String byName() {
    return byName;
  }

  /** When. */
  public Instant at() {
    return at;
  }
}
