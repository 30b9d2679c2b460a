package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.Condition;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells an owner that engineering can start from a revision.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader one of the two owners
 * @param replyTo the other one
 * @param decidedBy the name of who approved it
 * @param late whether the decision came after its due time
 * @param summary the reviewer's words about the whole
 * @param conditions what must still happen, and by when
 * @param phases names of the phases that are approved; none when all of it is
 * @param said what was said in the same step
 * @param at when it was approved
 */
public record RevisionApproved(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    String decidedBy,
    boolean late,
    @Nullable String summary,
    List<Condition> conditions,
    List<String> phases,
    Words said,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.approved(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.APPROVED;
  }

  public String decider() {
    return PlainText.line(decidedBy);
  }

  public String words() {
    return PlainText.paragraphs(summary);
  }

  public List<ConditionLine> conditionLines() {
    return conditions.stream().map(ConditionLine::of).toList();
  }

  /** What is approved: "revision 3", or "phases pilot and south of revision 3". */
  public String what() {
    String whole = "revision " + revision;
    return switch (phases.size()) {
      case 0 -> whole;
      case 1 -> "phase " + PlainText.line(phases.get(0)) + " of " + whole;
      default -> "phases " + PlainText.line(String.join(", ", phases)) + " of " + whole;
    };
  }

  /** Whether something must happen before or besides. */
  public String start() {
    return "Engineering can start from it" + reservation() + ".";
  }

  /** ", on 2 conditions", or nothing. */
  public String reservation() {
    return conditions.isEmpty() ? "" : ", on " + Count.of(conditions.size(), "condition");
  }

  public String salesOwner() {
    return PlainText.nameOf(reader.role() == Role.SALES_OWNER ? reader.person() : replyTo);
  }

  public String engineeringOwner() {
    return PlainText.nameOf(reader.role() == Role.SALES_OWNER ? replyTo : reader.person());
  }
}
