package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells the reviewer and the sales owner that an approval lapsed, because what it asked for did not
 * happen in time.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader the reviewer, or the sales owner
 * @param replyTo the other one
 * @param turn who decides anew
 * @param missed what did not happen in time
 * @param due when the new decision is due
 * @param at when the approval lapsed
 */
public record ApprovalLapsed(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    Turn turn,
    List<Condition> missed,
    DueTime due,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.approvalLapsed(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.REVIEW_REOPENED;
  }

  public boolean forReviewer() {
    return reader.role().decides();
  }

  /** "Your turn again, Rina Patel.", or "It is Luca Rossi's turn for Rina Patel.". */
  public String opening() {
    String again = turn.forWhom().isEmpty() ? " again" : turn.forWhom();
    return forReviewer()
        ? "Your turn" + again + ", " + reader.name() + "."
        : "It is " + turn.reader().name() + "'s turn" + again + ".";
  }

  public List<ConditionLine> missedLines() {
    return missed.stream().map(ConditionLine::of).toList();
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
