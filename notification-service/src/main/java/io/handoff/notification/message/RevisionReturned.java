package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.Reason;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sales owner what must change before engineering can start.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader the sales owner
 * @param replyTo who returned it
 * @param decidedBy the name of who returned it
 * @param late whether the decision came after its due time
 * @param summary the reviewer's words about the whole
 * @param reasons what must change, by field
 * @param suggestions how many suggested values wait for an answer
 * @param said what was said in the same step
 * @param at when it was returned
 */
public record RevisionReturned(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    String decidedBy,
    boolean late,
    @Nullable String summary,
    List<Reason> reasons,
    int suggestions,
    Words said,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.returned(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.RETURNED;
  }

  public String decider() {
    return PlainText.line(decidedBy);
  }

  public String words() {
    return PlainText.paragraphs(summary);
  }

  public String changes() {
    return Count.of(reasons.size(), "thing") + " to change";
  }

  /** "2 suggestions wait", or nothing. */
  public String waiting() {
    return suggestions == 0
        ? ""
        : Count.of(suggestions, "suggestion") + (suggestions == 1 ? " waits" : " wait");
  }

  public List<ReasonLine> changeLines() {
    return reasons.stream().map(ReasonLine::of).toList();
  }
}
