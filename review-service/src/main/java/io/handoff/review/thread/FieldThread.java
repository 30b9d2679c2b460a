package io.handoff.review.thread;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.FieldHash;
import io.handoff.review.review.Review;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people say on one field of a handoff. It is opened on one revision and goes on in the next
 * ones.
 */
@Entity
public class FieldThread {

  @Id private UUID id;
  private UUID handoffId;
  private UUID reviewId;
  private int revision;
  private String path;
  private @Nullable String valueHash;
  private boolean blocking;
  private String text;

  @Enumerated(EnumType.STRING)
  private ThreadState state;

  private String openedBy;
  private String openedByName;
  private @Nullable String openedByEmail;
  private Instant openedAt;
  private @Nullable String resolvedBy;
  private @Nullable String resolvedByName;
  private @Nullable String resolvedByEmail;
  private @Nullable Instant resolvedAt;

  /** For the persistence layer only. */
  protected FieldThread() {}

  /** Opens a thread with its first words. */
  static FieldThread open(Review review, NewThread said, Actor by, Instant now) {
    FieldThread thread = new FieldThread();
    thread.id = UuidCreator.getTimeOrderedEpoch();
    thread.handoffId = review.handoff().id();
    thread.reviewId = review.id().value();
    thread.revision = review.revision();
    thread.path = said.path();
    thread.valueHash = FieldHash.of(review.document(), said.path()).orElse(null);
    thread.blocking = said.blocking();
    thread.text = said.text();
    thread.state = ThreadState.OPEN;
    thread.openedBy = by.subject();
    thread.openedByName = by.name();
    thread.openedByEmail = by.email();
    thread.openedAt = now;
    return thread;
  }

  /** Settles it. */
  void resolve(Actor by, Instant now) {
    require(ThreadState.OPEN);
    state = ThreadState.RESOLVED;
    resolvedBy = by.subject();
    resolvedByName = by.name();
    resolvedByEmail = by.email();
    resolvedAt = now;
  }

  /** It was not settled after all. */
  void reopen() {
    require(ThreadState.RESOLVED);
    state = ThreadState.OPEN;
    resolvedBy = null;
    resolvedByName = null;
    resolvedByEmail = null;
    resolvedAt = null;
  }

  private void require(ThreadState expected) {
    if (state != expected) {
      throw new IllegalStateException("a thread that is " + state + " is not " + expected);
    }
  }

  /**
   * Whether somebody may settle it. One that blocks is for who opened it and for who decides.
   *
   * @param mayDecide whether they may decide on the newest revision
   */
  boolean mayBeResolvedBy(Actor by, boolean mayDecide) {
    return !blocking || openedBy.equals(by.subject()) || mayDecide;
  }

  /** Whether what stands at its path is no longer what stood there when it was opened. */
  public boolean isOutdatedIn(HandoffDocument document) {
    return !FieldHash.of(document, path).equals(Optional.ofNullable(valueHash));
  }

  /** Whether it is settled. */
  public boolean isResolved() {
    return state == ThreadState.RESOLVED;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** Which handoff. */
  UUID handoffId() {
    return handoffId;
  }

  /** The review on which it was opened. */
  public UUID reviewId() {
    return reviewId;
  }

  /** The revision on which it was opened. */
  public int revision() {
    return revision;
  }

  /** The field. */
  public String path() {
    return path;
  }

  /** Whether an approval waits for it while it is open. */
  public boolean isBlocking() {
    return blocking;
  }

  /** Its first words. */
  public String text() {
    return text;
  }

  /** Where it stands. */
  public ThreadState state() {
    return state;
  }

  /** Who opened it. */
  public Person openedBy() {
    return new Person(openedByName, openedByEmail);
  }

  /** When. */
  public Instant openedAt() {
    return openedAt;
  }

  /** Who resolved it, while it is resolved. */
  public Optional<Person> resolvedBy() {
    return Optional.ofNullable(resolvedByName).map(name -> new Person(name, resolvedByEmail));
  }

  /** When. */
  public @Nullable Instant resolvedAt() {
    return resolvedAt;
  }
}
