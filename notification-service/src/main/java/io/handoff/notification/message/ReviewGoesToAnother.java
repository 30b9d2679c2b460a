package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells that somebody else decides on a revision from now on.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who decides from now on, who did before, or the sales owner
 * @param replyTo who answers about it
 * @param from whose turn it was
 * @param to whose turn it is
 * @param by the name of who handed it over
 * @param reason why
 * @param due when the decision is due
 * @param at when it was handed over
 */
public record ReviewGoesToAnother(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    Person from,
    Turn to,
    String by,
    String reason,
    DueTime due,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.handedOver(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.HANDED_OVER;
  }

  public boolean forReviewer() {
    return reader.role().decides();
  }

  public String handedBy() {
    return PlainText.line(by);
  }

  public String former() {
    return PlainText.nameOf(from);
  }

  public String reviewer() {
    return to.reader().name();
  }

  /** " for Rina Patel", when who decides stands in. */
  public String forWhom() {
    return to.forWhom();
  }

  /** "it is due today 17:30 CET", "it was due today 17:30 CET". */
  public String dueWhen() {
    return (due.at().isAfter(at) ? "it is due " : "it was due ") + dueWords();
  }

  public String why() {
    return PlainText.sentence(reason);
  }

  public String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }
}
