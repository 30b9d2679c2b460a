package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
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
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Wording wording) {
    return wording.of(this);
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

  public String salesOwner() {
    return PlainText.nameOf(reader.role() == Role.SALES_OWNER ? reader.person() : replyTo);
  }

  public String engineeringOwner() {
    return PlainText.nameOf(reader.role() == Role.SALES_OWNER ? replyTo : reader.person());
  }
}
