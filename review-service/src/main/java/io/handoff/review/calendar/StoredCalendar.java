package io.handoff.review.calendar;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A calendar as it was from one change to the next; never changed, only replaced. */
@Entity
@Table(name = "calendar")
public class StoredCalendar {

  @Id private UUID id;
  private String owner;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(updatable = false)
  private CalendarContent content;

  private String changedBy;
  private String changedByName;
  private Instant changedAt;
  private @Nullable Instant replacedAt;

  /** For the persistence layer only. */
  protected StoredCalendar() {}

  static StoredCalendar of(
      CalendarOwner owner, long version, CalendarContent content, Actor by, Instant now) {
    StoredCalendar calendar = new StoredCalendar();
    calendar.id = UuidCreator.getTimeOrderedEpoch();
    calendar.owner = owner.value();
    calendar.version = version;
    calendar.content = content;
    calendar.changedBy = by.subject();
    calendar.changedByName = by.name();
    calendar.changedAt = now;
    return calendar;
  }

  /** Notes that another one counts from now on. */
  void replace(Instant now) {
    replacedAt = now;
  }

  /** Whose it is. */
  public CalendarOwner owner() {
    return new CalendarOwner(owner);
  }

  /** Number of the change, from 1. */
  public long version() {
    return version;
  }

  /** What it says. */
  public CalendarContent content() {
    return content;
  }

  /** Who made it so. */
  public String changedByName() {
    return changedByName;
  }

  /** Since when it counts. */
  public Instant changedAt() {
    return changedAt;
  }

  /** Its own id. */
  public UUID id() {
    return id;
  }
}
