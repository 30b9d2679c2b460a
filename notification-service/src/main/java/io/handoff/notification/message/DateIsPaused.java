package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.PausedDate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells an owner that promised dates lost what they stand on.
 *
 * @param handoff which handoff
 * @param reader the sales owner, or the engineering owner
 * @param replyTo the other owner
 * @param paused which dates; at least one
 * @param by the name of whoever saved that
 * @param at when it was saved
 */
public record DateIsPaused(
    HandoffRef handoff,
    Reader reader,
    @Nullable Person replyTo,
    List<PausedDate> paused,
    String by,
    Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.datePaused(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DATE_PAUSED;
  }

  @Override
  public Matter matter() {
    return Matter.of(handoff);
  }

  /** The date that is told first. */
  public PausedLine first() {
    return PausedLine.of(paused.get(0));
  }

  /** "2 more dates are paused with it", or nothing. */
  public String more() {
    int more = paused.size() - 1;
    return more == 0
        ? ""
        : Count.of(more, "more date") + (more == 1 ? " is" : " are") + " paused with it";
  }

  public List<PausedLine> others() {
    return paused.stream().skip(1).map(PausedLine::of).toList();
  }

  public String saver() {
    return PlainText.line(by);
  }
}
