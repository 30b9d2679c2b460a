package io.handoff.notification.delivery;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.problem.Refused;
import io.handoff.notification.message.MessageKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One mail to one person about one event, and what became of it. Whoever changes one holds the lock
 * of its row.
 */
@Entity
@DynamicUpdate
class Delivery {

  /** How long a mail is tried before it counts as failed. */
  static final Duration PATIENCE = Duration.ofHours(24);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private MessageKind kind;

  @Embedded private Cause cause;
  @Embedded private Addressee addressee;
  @Embedded private Letter letter;

  @Enumerated(EnumType.STRING)
  private DeliveryState state;

  private boolean wanted;
  private int attempts;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "give_up_at")
  private Instant giveUpAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "queued_at")
  private Instant queuedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For Hibernate. */
  @SuppressWarnings("NullAway.Init")
  protected Delivery() {}

  /** A delivery that is to be sent; one to an address that is none has failed already. */
  Delivery(MessageKind kind, Cause cause, Addressee addressee, Letter letter, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.kind = kind;
    this.cause = cause;
    this.addressee = addressee;
    this.letter = letter;
    this.state = DeliveryState.QUEUED;
    this.wanted = true;
    this.dueAt = now;
    this.queuedAt = now;
    this.giveUpAt = now.plus(PATIENCE);
    if (addressee.mailbox().isEmpty()) {
      fail("no address that can be mailed to", now);
    }
  }

  /**
   * Takes it for sending.
   *
   * @param leaseEnd until when nobody else takes it
   * @return whether an earlier sender died over it, so that the mail may have been sent already
   */
  boolean claim(Instant leaseEnd) {
    require(state.isOpen());
    boolean uncertain = state == DeliveryState.SENDING;
    state = DeliveryState.SENDING;
    attempts++;
    dueAt = leaseEnd;
    return uncertain;
  }

  /** The mail server has it. */
  void sent(Instant now) {
    require(state.isOpen());
    lastError = null;
    end(DeliveryState.SENT, now);
  }

  /** It has to be tried again, unless it became pointless or the patience is over. */
  void postpone(Duration pause, String reason, Instant now) {
    require(state == DeliveryState.SENDING);
    lastError = reason;
    if (!wanted) {
      end(DeliveryState.SUPPRESSED, now);
    } else if (!now.isBefore(giveUpAt)) {
      fail("given up after " + PATIENCE.toHours() + " hours: " + reason, now);
    } else {
      state = DeliveryState.RETRY;
      dueAt = now.plus(pause);
    }
  }

  /** It was not tried, because there was nobody to talk to: the try does not count. */
  void putBack(String reason, Instant now) {
    attempts--;
    postpone(Duration.ZERO, reason, now);
  }

  /** It will never be taken. */
  void fail(String reason, Instant now) {
    require(state.isOpen());
    lastError = reason;
    end(DeliveryState.FAILED, now);
  }

  /** It has become pointless; one that is being sent at this moment is not tried again. */
  void suppress(Instant now) {
    require(state.isOpen());
    wanted = false;
    if (state != DeliveryState.SENDING) {
      end(DeliveryState.SUPPRESSED, now);
    }
  }

  /**
   * An operator asks for another try.
   *
   * @throws Refused when it has not failed, or its address is none
   */
  void retry(Instant now) {
    if (state != DeliveryState.FAILED || addressee.mailbox().isEmpty()) {
      throw new Refused(
          DeliveryProblem.NOT_RETRIABLE,
          state == DeliveryState.FAILED
              ? "Its address is none that can be mailed to; correct the person in the handoff."
              : "Only a failed delivery can be tried again.",
          Map.of("currentState", state, "allowedStates", List.of(DeliveryState.FAILED)),
          List.of());
    }
    state = DeliveryState.RETRY;
    wanted = true;
    attempts = 0;
    dueAt = now;
    giveUpAt = now.plus(PATIENCE);
    endedAt = null;
  }

  private void end(DeliveryState end, Instant now) {
    state = end;
    dueAt = null;
    endedAt = now;
  }

  private void require(boolean legal) {
    if (!legal) {
      throw new IllegalStateException("not possible for a delivery that is " + state);
    }
  }

  UUID id() {
    return id;
  }

  MessageKind kind() {
    return kind;
  }

  Cause cause() {
    return cause;
  }

  Addressee addressee() {
    return addressee;
  }

  Letter letter() {
    return letter;
  }

  DeliveryState state() {
    return state;
  }

  boolean wanted() {
    return wanted;
  }

  int attempts() {
    return attempts;
  }

  @Nullable Instant dueAt() {
    return dueAt;
  }

  @Nullable String lastError() {
    return lastError;
  }

  Instant queuedAt() {
    return queuedAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }
}
