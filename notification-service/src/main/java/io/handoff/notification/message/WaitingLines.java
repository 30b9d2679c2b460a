package io.handoff.notification.message;

import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.WaitingAdvice;
import io.handoff.contracts.event.WaitingDate;
import io.handoff.contracts.event.WaitingReview;
import io.handoff.contracts.finding.DueTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What waits for somebody, as a list in a mail; at least one of all.
 *
 * @param reviews the reviews that wait for a decision
 * @param dates the questions about dates that wait for an answer
 * @param advice the questions that wait for advice
 * @param at when it was looked
 */
record WaitingLines(
    List<WaitingReview> reviews, List<WaitingDate> dates, List<WaitingAdvice> advice, Instant at) {

  /** Nobody reads more of them in a mail. */
  private static final int SHOWN = 20;

  /** "Due 17:30 CET on Fri 20 Nov: ", or "Late: ", to begin a subject with. */
  String alarm() {
    return isLate() ? "Late: " : "Due " + first().clockAndDay() + ": ";
  }

  /** "2 decisions", "1 decision and 1 answer about a date". */
  String things() {
    return listed(
        count(reviews.size(), "decision", "decisions"),
        count(dates.size(), "answer about a date", "answers about dates"),
        count(opinions(), "second opinion", "second opinions"),
        count(sections(), "section review", "section reviews"));
  }

  /** "take 2 decisions", "take 1 decision and answer about 1 date". */
  String toDo() {
    return listed(
        count(reviews.size(), "take %s", "decision", "decisions"),
        count(dates.size(), "answer about %s", "date", "dates"),
        count(opinions(), "give %s", "second opinion", "second opinions"),
        count(sections(), "look at %s", "section", "sections"));
  }

  private long opinions() {
    return advice.stream().filter(asked -> asked.section() == null).count();
  }

  private long sections() {
    return advice.size() - opinions();
  }

  private static String count(long number, String one, String many) {
    return count(number, "%s", one, many);
  }

  private static String count(long number, String verb, String one, String many) {
    return number == 0 ? "" : verb.formatted(number + " " + (number == 1 ? one : many));
  }

  /** "a", "a and b", "a, b and c"; of those that are there. */
  private static String listed(String... all) {
    List<String> said = Stream.of(all).filter(part -> !part.isEmpty()).toList();
    String last = said.get(said.size() - 1);
    return said.size() == 1
        ? last
        : String.join(", ", said.subList(0, said.size() - 1)) + " and " + last;
  }

  boolean isOne() {
    return size() == 1;
  }

  private int size() {
    return reviews.size() + dates.size() + advice.size();
  }

  /** "by today 17:30 CET", "the first by today 17:30 CET", "the first was due today 09:00 CET". */
  String due() {
    String which = isOne() ? "" : "the first ";
    if (isLate()) {
      return (which.isEmpty() ? "which " : which) + "was due " + first().seenFrom(at);
    }
    return which + "by " + first().seenFrom(at);
  }

  List<String> lines() {
    return byDueTime().stream().limit(SHOWN).map(this::line).toList();
  }

  String more() {
    int rest = size() - SHOWN;
    return rest > 0 ? "and " + rest + " more" : "";
  }

  private List<Line> byDueTime() {
    List<Line> all = new ArrayList<>();
    reviews.forEach(
        review ->
            all.add(new Line(review.handoff(), "revision " + review.revision(), review.due())));
    dates.forEach(date -> all.add(new Line(date.handoff(), words(date), date.due())));
    advice.forEach(asked -> all.add(new Line(asked.handoff(), words(asked), asked.due())));
    return all.stream().sorted(Comparator.comparing(line -> line.due().at())).toList();
  }

  /** "answer about Go-live, asked for 1 September 2026". */
  private static String words(WaitingDate date) {
    String name = PlainText.line(date.name());
    return "answer about "
        + (name.isEmpty() ? FieldWords.of(date.milestone()) : name)
        + ", asked for "
        + LocalMoment.date(date.requestedDate());
  }

  /** "second opinion on revision 2", or "Security asks in revision 2". */
  private static String words(WaitingAdvice asked) {
    return asked.section() == null
        ? "second opinion on revision " + asked.revision()
        : FieldWords.of(asked.section()) + " in revision " + asked.revision();
  }

  private String line(Line line) {
    Matter matter = Matter.of(line.handoff());
    return PlainText.line(matter.number())
        + ", "
        + PlainText.line(matter.customer())
        + " – "
        + PlainText.line(matter.title())
        + ", "
        + line.what()
        + (line.due().at().isAfter(at) ? ": due " : ": was due ")
        + LocalMoment.of(line.due()).seenFrom(at);
  }

  private boolean isLate() {
    return !byDueTime().get(0).due().at().isAfter(at);
  }

  private LocalMoment first() {
    return LocalMoment.of(byDueTime().get(0).due());
  }

  /**
   * One of them.
   *
   * @param handoff which handoff
   * @param what what waits
   * @param due until when
   */
  private record Line(HandoffRef handoff, String what, DueTime due) {}
}
