package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a decision counts for nothing, because its revision was taken back before it arrived.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who decided, or an owner
 * @param replyTo who knows more
 * @param decidedBy the name of who decided
 * @param at when that was found
 */
public record DecisionIsVoid(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    @Nullable Person replyTo,
    String decidedBy,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.decisionVoided(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DECISION_VOIDED;
  }

  /** "Nothing is left to do on revision 2, Rina Patel.", "Leave Rina Patel's decision … aside." */
  public String next() {
    return forDecider()
        ? "Nothing is left to do on revision " + revision + ", " + reader.name() + "."
        : "Leave " + PlainText.line(decidedBy) + "'s decision on revision " + revision + " aside.";
  }

  public String why() {
    return (forDecider() ? "Your decision" : "It")
        + " counts for nothing: sales took the revision back before the decision arrived.";
  }

  public String then() {
    return forDecider()
        ? "When sales sends the next revision, its reviewer is asked again."
        : "If a mail told you of it, that mail does not hold. The next revision that is sent gets a"
            + " decision of its own.";
  }

  private boolean forDecider() {
    return reader.role() == Role.DECIDER;
  }
}
