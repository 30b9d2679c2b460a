package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.WaitingAdvice;
import io.handoff.contracts.event.WaitingDate;
import io.handoff.contracts.event.WaitingReview;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells who stands in for somebody what waits for them from now on.
 *
 * @param coverId which cover
 * @param reader who stands in
 * @param person who is away
 * @param until until when, exclusive
 * @param zone the zone in which the cover was said
 * @param waiting the reviews that wait for a decision
 * @param dates the questions about dates that wait for an answer
 * @param advice the questions that wait for advice
 * @param at when it began
 */
public record CoverHasBegun(
    UUID coverId,
    Reader reader,
    Person person,
    Instant until,
    ZoneId zone,
    List<WaitingReview> waiting,
    List<WaitingDate> dates,
    List<WaitingAdvice> advice,
    Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.coverBegan(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.COVER_BEGAN;
  }

  @Override
  public Matter matter() {
    return Matter.ofCover(coverId, "cover", person);
  }

  @Override
  public @Nullable Person replyTo() {
    return null;
  }

  /** "Due 17:30 CET on Fri 20 Nov: 2 decisions for Rina Patel". */
  @Override
  public String subject() {
    return list().alarm() + list().things() + " for " + away();
  }

  /** "Please take 2 decisions for Rina Patel, Luca Rossi, the first by today 17:30 CET.". */
  public String ask() {
    return "Please "
        + list().toDo()
        + " for "
        + away()
        + ", "
        + reader.name()
        + ", "
        + list().due()
        + ".";
  }

  public String away() {
    return PlainText.nameOf(person);
  }

  /** "27 November 2026", or "14:00 CET on Fri 27 Nov" where it ends within a day. */
  public String untilWhen() {
    ZonedDateTime end = until.atZone(zone);
    return end.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? LocalMoment.date(end.toLocalDate().minusDays(1))
        : new LocalMoment(until, zone).clockAndDay();
  }

  public List<String> lines() {
    return list().lines();
  }

  public String more() {
    return list().more();
  }

  private WaitingLines list() {
    return new WaitingLines(waiting, dates, advice, at);
  }
}
