package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminds whoever decides while there is still time.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param turn who decides
 * @param due when the decision is due
 * @param at when the reminder was due
 */
public record DecisionDueSoon(
    HandoffRef handoff, UUID reviewId, int revision, Turn turn, DueTime due, Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.dueSoon(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DUE_SOON;
  }

  @Override
  public Reader reader() {
    return turn.reader();
  }

  @Override
  public @Nullable Person replyTo() {
    return null;
  }

  /** An alarm has its own subject. */
  @Override
  public String subject() {
    return "Due " + LocalMoment.of(due).clock() + ": " + ReviewMessage.super.subject();
  }

  public String left() {
    long minutes = Math.max(0, Duration.between(at, due.at()).plusSeconds(59).toMinutes());
    if (minutes < 120) {
      return Count.of(minutes, "minute") + (minutes == 1 ? " is left" : " are left");
    }
    return Count.of(minutes / 60, "hour") + " are left";
  }

  /** " for Rina Patel", when the reader stands in. */
  public String forWhom() {
    return turn.forWhom();
  }

  public String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }

  public String reasoning() {
    return PlainText.line(due.reasoning());
  }
}
