package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells the reviewer and the manager that a decision is late.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who decides, or the manager
 * @param replyTo the sales owner, who waits
 * @param turn whose decision it is
 * @param due when it was due
 * @param at when it was found late
 */
public record DecisionOverdue(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    Turn turn,
    DueTime due,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.overdue(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.OVERDUE;
  }

  /** An alarm has its own subject. */
  @Override
  public String subject() {
    return "Late: " + ReviewMessage.super.subject();
  }

  public boolean forReviewer() {
    return reader.role().decides();
  }

  /** "Your decision", "Luca Rossi's decision for Rina Patel". */
  public String decision() {
    return turn.decision(reader);
  }

  public String waiting() {
    return PlainText.nameOf(replyTo);
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
