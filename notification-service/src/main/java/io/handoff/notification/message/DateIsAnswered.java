package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells the sales owner how a date can be promised.
 *
 * @param handoff which handoff
 * @param reader the sales owner
 * @param replyTo who answered, where their address is known
 * @param milestone path of the date
 * @param name what happens on it
 * @param requestedDate the day the customer asked for, as it was asked about
 * @param answer how it can be promised
 * @param from the firm day, or the first of the range
 * @param until the last day of the range
 * @param reason why
 * @param by the name of whoever answered
 * @param at when it was answered
 */
public record DateIsAnswered(
    HandoffRef handoff,
    Reader reader,
    @Nullable Person replyTo,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    DateAnswer answer,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String reason,
    String by,
    Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.dateAnswered(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DATE_ANSWERED;
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

  /** "can be promised for 14 June 2027", or what can be promised instead. */
  public String verdict() {
    return switch (answer) {
      case FIRM -> "can be promised" + day(" for ", from);
      case RANGE -> "can be promised as a range" + day(" from ", from) + day(" to ", until);
      case NOT_YET -> "cannot be promised yet";
    };
  }

  private static String day(String before, @Nullable LocalDate day) {
    return day == null ? "" : before + LocalMoment.date(day);
  }

  public String words() {
    return PlainText.paragraphs(reason);
  }

  public String answerer() {
    return PlainText.line(by);
  }
}
