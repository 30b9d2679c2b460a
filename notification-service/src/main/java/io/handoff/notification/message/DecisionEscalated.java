package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells everybody concerned that a decision has been late for long, and what each can do.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who decides, the manager, or the sales owner
 * @param replyTo who knows more
 * @param turn whose decision it is
 * @param salesOwner who waits for it
 * @param manager who can hand it over
 * @param due when it was due
 * @param lateMinutes working minutes since then
 * @param at when it was found so late
 */
public record DecisionEscalated(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    Turn turn,
    Person salesOwner,
    Person manager,
    DueTime due,
    long lateMinutes,
    Instant at)
    implements ReviewMessage {

  private static final int SHOWN_IN_HOURS = 120;

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.escalated(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.ESCALATED;
  }

  /** An alarm has its own subject. */
  @Override
  public String subject() {
    return "Still late: " + ReviewMessage.super.subject();
  }

  public boolean forReviewer() {
    return reader.role().decides();
  }

  /** "Your decision", "Luca Rossi's decision for Rina Patel". */
  public String decision() {
    return turn.decision(reader);
  }

  /** "4 working hours"; parts of an hour are left out. */
  public String late() {
    return lateMinutes < SHOWN_IN_HOURS
        ? Count.of(lateMinutes, "working minute")
        : Count.of(lateMinutes / 60, "working hour");
  }

  public String next() {
    if (forReviewer()) {
      return "Decide, or hand the review over. " + PlainText.nameOf(salesOwner) + " is waiting.";
    }
    return reader.role() == Role.MANAGER
        ? "You can hand the review over. " + PlainText.nameOf(salesOwner) + " is waiting."
        : PlainText.nameOf(manager) + " is told too, and can hand the review over.";
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }

  public String reasoning() {
    return PlainText.line(due.reasoning());
  }
}
