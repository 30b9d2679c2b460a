package io.handoff.review.cover;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody decides in the place of a person who is away, from one instant to another. */
@Entity
public class Cover {

  @Id private UUID id;
  private String personName;
  private String personEmail;
  private String delegateName;
  private String delegateEmail;
  private Instant beginsAt;
  private Instant endsAt;
  private ZoneId zone;
  private String reason;
  private String recordedBy;
  private String recordedByName;
  private Instant recordedAt;
  private @Nullable String withdrawnByName;
  private @Nullable Instant withdrawnAt;
  private boolean beginTold;
  private @Nullable Instant tellAt;

  /** For the persistence layer only. */
  protected Cover() {}

  static Cover record(PlannedCover planned, Actor by, Instant now) {
    Cover cover = new Cover();
    cover.id = UuidCreator.getTimeOrderedEpoch();
    cover.personName = Objects.requireNonNull(planned.person().name()).strip();
    cover.personEmail = planned.personAddress();
    cover.delegateName = Objects.requireNonNull(planned.delegate().name()).strip();
    cover.delegateEmail = planned.delegateAddress();
    cover.beginsAt = planned.begins();
    cover.endsAt = planned.ends();
    cover.zone = planned.zone();
    cover.reason = planned.reason();
    cover.recordedBy = by.subject();
    cover.recordedByName = by.name();
    cover.recordedAt = now;
    cover.tellAt = planned.begins();
    return cover;
  }

  /** Ends it for good; what was decided under it stays decided. */
  void withdraw(Actor by, Instant now) {
    withdrawnByName = by.name();
    withdrawnAt = now;
    tellAt = beginTold && tellAt != null ? now : null;
  }

  /** Takes the step that is to be told by now. */
  CoverStep step(Instant now) {
    if (isWithdrawn() || !now.isBefore(endsAt)) {
      tellAt = null;
      return new CoverStep(this, true);
    }
    beginTold = true;
    tellAt = endsAt;
    return new CoverStep(this, false);
  }

  /** Whether it was taken back. */
  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }

  boolean isAt(Instant instant) {
    return !instant.isBefore(beginsAt) && instant.isBefore(endsAt);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** Who is away. */
  public Person person() {
    return new Person(personName, personEmail);
  }

  /** Who decides in their place. */
  public Person delegate() {
    return new Person(delegateName, delegateEmail);
  }

  /** From when on. */
  public Instant begins() {
    return beginsAt;
  }

  /** Until when, exclusive. */
  public Instant ends() {
    return endsAt;
  }

  /** The last day that it touches, in the zone it was said in. */
  public LocalDate lastDay() {
    return endsAt.minusNanos(1).atZone(zone).toLocalDate();
  }

  /** The zone it was said in. */
  public ZoneId zone() {
    return zone;
  }

  /** Why. */
  public String reason() {
    return reason;
  }

  String personAddress() {
    return personEmail;
  }

  /** Who wrote it down. */
  public String recordedByName() {
    return recordedByName;
  }

  /** When. */
  public Instant recordedAt() {
    return recordedAt;
  }
}
