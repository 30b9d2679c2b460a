package io.handoff.review.rota;

import io.handoff.chassis.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** The team's plan of who is on duty; there is one. */
@Entity
public class Rota {

  static final int THE_ONE = 1;

  @Id private int id;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private RotaPlan plan;

  private @Nullable String changedByName;
  private @Nullable Instant changedAt;
  @Version private long version;

  /** For the persistence layer only. */
  protected Rota() {}

  void change(RotaPlan plan, Actor by, Instant now) {
    this.plan = plan;
    this.changedByName = by.name();
    this.changedAt = now;
  }

  /** Who is on duty when. */
  public RotaPlan plan() {
    return plan;
  }

  /** Who changed it last; nobody at first. */
  public @Nullable String changedByName() {
    return changedByName;
  }

  /** When. */
  public @Nullable Instant changedAt() {
    return changedAt;
  }

  /** Raised by every change. */
  public long version() {
    return version;
  }
}
