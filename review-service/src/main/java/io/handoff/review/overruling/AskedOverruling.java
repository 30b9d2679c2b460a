package io.handoff.review.overruling;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Overruling;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a finding shall not stand: asked by one person, answered by another. */
@Entity
@Table(name = "overruling")
public class AskedOverruling {

  @Id private UUID id;
  private UUID handoffId;
  private UUID reviewId;
  private String finding;
  private String checkId;
  private String path;
  private String valueHash;
  private String reason;

  @Enumerated(EnumType.STRING)
  private OverrulingState state;

  private String askedBy;
  private String askedByName;
  private @Nullable String askedByEmail;
  private Instant askedAt;
  private @Nullable String answeredBy;
  private @Nullable String answeredByName;
  private @Nullable String answeredByEmail;
  private @Nullable Instant answeredAt;
  private @Nullable Instant expiredAt;

  /** For the persistence layer only. */
  protected AskedOverruling() {}

  /**
   * Asks.
   *
   * @param valueHash hash of what stands at the finding's path
   */
  public static AskedOverruling ask(
      UUID handoffId,
      UUID reviewId,
      Finding finding,
      String valueHash,
      String reason,
      Actor by,
      Instant now) {
    AskedOverruling asked = new AskedOverruling();
    asked.id = UuidCreator.getTimeOrderedEpoch();
    asked.handoffId = handoffId;
    asked.reviewId = reviewId;
    asked.finding = finding.id();
    asked.checkId = finding.check();
    asked.path = finding.path();
    asked.valueHash = valueHash;
    asked.reason = reason;
    asked.state = OverrulingState.ASKED;
    asked.askedBy = by.subject();
    asked.askedByName = by.name();
    asked.askedByEmail = by.email();
    asked.askedAt = now;
    return asked;
  }

  /** The second person agrees: the finding does not stand. */
  public Overruling agree(Actor by, Instant now) {
    answer(OverrulingState.AGREED, by, now);
    return agreement();
  }

  /** The second person does not agree. */
  public void decline(Actor by, Instant now) {
    answer(OverrulingState.DECLINED, by, now);
  }

  private void answer(OverrulingState answer, Actor by, Instant now) {
    if (state != OverrulingState.ASKED || isAskedBy(by)) {
      throw new IllegalStateException("an overruling that is asked is answered by somebody else");
    }
    state = answer;
    answeredBy = by.subject();
    answeredByName = by.name();
    answeredByEmail = by.email();
    answeredAt = now;
  }

  /** The field changed. */
  void expire(Instant now) {
    state = OverrulingState.EXPIRED;
    expiredAt = now;
  }

  /** Whether what stands at its path is what it was asked on. */
  boolean isAbout(String hash) {
    return valueHash.equals(hash);
  }

  /** Whether somebody is who asked. */
  public boolean isAskedBy(Actor actor) {
    return askedBy.equals(actor.subject());
  }

  /** What a finding says of it, once it is agreed. */
  Overruling agreement() {
    return new Overruling(
        reason,
        new Person(askedByName, askedByEmail),
        new Person(answeredByName, answeredByEmail),
        answeredAt);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The review whose finding it is about. */
  public UUID reviewId() {
    return reviewId;
  }

  /** Id of the finding. */
  public String finding() {
    return finding;
  }

  /** Id of the check. */
  public String check() {
    return checkId;
  }

  /** Path of the field. */
  public String path() {
    return path;
  }

  /** Why the finding shall not stand. */
  public String reason() {
    return reason;
  }

  /** Where it stands. */
  public OverrulingState state() {
    return state;
  }

  /** Who asked. */
  public Person askedBy() {
    return new Person(askedByName, askedByEmail);
  }

  /** When. */
  public Instant askedAt() {
    return askedAt;
  }

  /** Who agreed or declined, if anybody did. */
  public Optional<Person> answeredBy() {
    return Optional.ofNullable(answeredByName).map(name -> new Person(name, answeredByEmail));
  }

  /** When. */
  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  /** When the field changed. */
  public @Nullable Instant expiredAt() {
    return expiredAt;
  }
}
