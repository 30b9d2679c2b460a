package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody in delivery about a date before sales promises it.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param reader who answers, or who stands in for them
 * @param replyTo who answers for the deal in sales
 * @param standsInFor for whom the reader answers, when that is somebody else
 * @param milestone path of the date
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param question what sales wants to know
 * @param by the name of whoever asks
 * @param doubts what no firm day can stand on yet, a sentence each
 * @param due when the answer is due
 * @param at when the question was laid before them
 */
public record DateIsAskedAbout(
    HandoffRef handoff,
    UUID dateCheckId,
    Reader reader,
    Person replyTo,
    @Nullable Person standsInFor,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    @Nullable String question,
    String by,
    List<String> doubts,
    DueTime due,
    Instant at)
    implements DateQuestion {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.dateAskedAbout(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DATE_ASKED_ABOUT;
  }

  /** For whom the reader answers; nothing when for nobody else. */
  public String inPlaceOf() {
    return standsInFor == null ? "" : PlainText.nameOf(standsInFor);
  }

  public String date() {
    String what = PlainText.line(name);
    return what.isEmpty() ? FieldWords.of(milestone) : what;
  }

  public String requested() {
    return LocalMoment.date(requestedDate);
  }

  public String words() {
    return PlainText.paragraphs(question);
  }

  public String asker() {
    return PlainText.line(by);
  }

  public List<String> doubtLines() {
    return doubts.stream().map(PlainText::line).toList();
  }

  public String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }

  public String reasoning() {
    return PlainText.line(due.reasoning());
  }
}
