package io.handoff.deals.deal;

import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One sale. What was said last stands, except that its stage never goes back in time. */
@Entity
@Table(name = "deal")
public class Deal {

  @Id private UUID id;

  @Column(name = "deal_id")
  private String dealId;

  private String source;

  private String name;

  private String customer;

  @Enumerated(EnumType.STRING)
  private DealStage stage;

  @Column(name = "stage_changed_at")
  private Instant stageChangedAt;

  @Column(name = "close_date")
  private @Nullable LocalDate closeDate;

  private @Nullable BigDecimal amount;

  private @Nullable String currency;

  @Column(name = "owner_name")
  private @Nullable String ownerName;

  @Column(name = "owner_email")
  private @Nullable String ownerEmail;

  @Column(name = "nudged_at")
  private @Nullable Instant nudgedAt;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected Deal() {}

  Deal(UUID id, String dealId, DealFacts facts, Instant now) {
    this.id = id;
    this.dealId = dealId;
    this.stage = facts.stage();
    this.stageChangedAt = facts.reachedBy(now);
    this.createdAt = now;
    write(facts, now);
  }

  /**
   * Takes over what is said of it.
   *
   * @return whether that changed anything
   */
  boolean update(DealFacts facts, Instant now) {
    boolean moved = reach(facts.stage(), facts.reachedBy(now), now);
    if (!moved && facts.equals(facts(facts.stage(), facts.stageChangedAt()))) {
      return false;
    }
    write(facts, now);
    return true;
  }

  /**
   * Reaches a stage. A change that a later one overtook, or that is told again, changes nothing.
   *
   * @return whether that changed anything
   */
  boolean reach(DealStage reached, Instant at, Instant now) {
    if (reached == stage || !at.isAfter(stageChangedAt)) {
      return false;
    }
    if (!stage.takesHandoff()) {
      nudgedAt = null;
    }
    stage = reached;
    stageChangedAt = at;
    updatedAt = now;
    return true;
  }

  /** Its handoff was started: should it go missing later, its owner hears of it again. */
  void drafted() {
    nudgedAt = null;
  }

  private void write(DealFacts facts, Instant now) {
    source = facts.source();
    name = facts.name();
    customer = facts.customer();
    closeDate = facts.closeDate();
    Money value = facts.value();
    amount = value == null ? null : value.amount();
    currency = value == null ? null : value.currency();
    Person owner = facts.owner();
    ownerName = owner == null ? null : owner.name();
    ownerEmail = owner == null ? null : owner.email();
    updatedAt = now;
  }

  private DealFacts facts(DealStage atStage, @Nullable Instant since) {
    return new DealFacts(source, name, customer, atStage, since, closeDate, value(), owner());
  }

  /** Its id here, the key of its events. */
  public UUID id() {
    return id;
  }

  /** Its id in the CRM. */
  public String dealId() {
    return dealId;
  }

  /** Where it comes from. */
  public String source() {
    return source;
  }

  /** What it is. */
  public String name() {
    return name;
  }

  /** Who buys. */
  public String customer() {
    return customer;
  }

  /** How far it has come. */
  public DealStage stage() {
    return stage;
  }

  /** Since when. */
  public Instant stageChangedAt() {
    return stageChangedAt;
  }

  /** The day it is expected to be signed. */
  public @Nullable LocalDate closeDate() {
    return closeDate;
  }

  /** What it is worth. */
  public @Nullable Money value() {
    return amount == null || currency == null ? null : new Money(amount, currency);
  }

  /** The salesperson who answers for it. */
  public @Nullable Person owner() {
    return ownerName == null && ownerEmail == null ? null : new Person(ownerName, ownerEmail);
  }

  /** Its version, which is its entity tag. */
  public long version() {
    return version;
  }

  /** When it was first told of. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it last changed. */
  public Instant updatedAt() {
    return updatedAt;
  }
}
