package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells somebody what was said about a revision, all that was sent at once in one mail.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who is told
 * @param replyTo who said it
 * @param by the name of who said it
 * @param said what was said
 * @param at when
 */
public record RevisionCommented(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    @Nullable Person replyTo,
    String by,
    Words said,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.commented(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.COMMENTED;
  }

  public String speaker() {
    return PlainText.line(by);
  }
}
