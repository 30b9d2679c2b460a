package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells who was asked about a date that sales took the question back.
 *
 * @param handoff which handoff
 * @param reader who was to answer, or who stands in for them
 * @param replyTo who answers for the deal in sales
 * @param milestone path of the date
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param by the name of whoever took it back
 * @param at when
 */
public record DateIsWithdrawn(
    HandoffRef handoff,
    Reader reader,
    Person replyTo,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    String by,
    Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.dateWithdrawn(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DATE_WITHDRAWN;
  }

  @Override
  public Matter matter() {
    return Matter.of(handoff);
  }

  public String date() {
    String what = PlainText.line(name);
    return what.isEmpty() ? FieldWords.of(milestone) : what;
  }

  public String requested() {
    return LocalMoment.date(requestedDate);
  }

  public String who() {
    return PlainText.line(by);
  }
}
