package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reminds the sales owner of a call that the record says nothing of.
 *
 * @param handoff which handoff
 * @param reader the sales owner
 * @param heldOn the day of the call
 * @param at when the reminder was due
 */
public record RecordIsStale(
    HandoffRef handoff, Reader reader, @Nullable LocalDate heldOn, Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.recordStale(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.RECORD_STALE;
  }

  @Override
  public Matter matter() {
    return Matter.of(handoff);
  }

  @Override
  public @Nullable Person replyTo() {
    return null;
  }

  /** "The customer call of 20 November 2026", or "A customer call". */
  public String call() {
    return heldOn == null ? "A customer call" : "The customer call of " + LocalMoment.date(heldOn);
  }
}
