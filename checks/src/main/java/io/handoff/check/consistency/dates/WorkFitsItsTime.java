package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.StartInText;
import io.handoff.check.told.Told;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The days of work that a text tells of are over before the firm date they are for. */
public final class WorkFitsItsTime implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-027",
          Severity.BLOCKING,
          "The work that is told of is done before the firm date",
          "Two developers with 70 days of work from 1 February are not done on 1 March.",
          List.of(
              "milestones.*.promisedDate",
              "answers.*.customerFact",
              "promises.*.text",
              "assumptions.*.text",
              "decisions.*.text",
              "risks.*.text"),
          "Who else builds it, what is left out, or when does it start instead?",
          "Two developers start on 1 March 2027, 60 days of work; the launch is on 1 June 2027");

  private static final WordLists LISTS = WordLists.beside(WorkFitsItsTime.class, "effort.txt");

  private static final Set<String> MAKERS = LISTS.set("makers");
  private static final Set<String> KINDS = LISTS.set("kinds");
  private static final Set<String> WORK = LISTS.set("work");
  private static final Set<String> NEEDS = LISTS.set("needs");
  private static final Set<String> BEGINS = LISTS.set("begins");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "promises", "assumptions", "decisions", "risks");

  /** How far the word that something begins stands from its day, in words. */
  private static final int NEAR = 4;

  private static final int DAYS_A_WEEK = 5;

  /** More than anybody builds for one deal. */
  private static final int MOST = 2000;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.promisedDates().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    for (Told told : Told.with(record, Sign.NUMBERS, Sign.SPANS, Sign.MONTHS)) {
      if (told.isMeant() && REGISTERS.contains(told.register())) {
        CutText words = CutText.of(record, told.text());
        LocalDate end = end(words, record.promisedDates().get(0).last().getYear());
        PromisedDate start = end == null ? null : StartInText.of(record, words);
        if (start != null && start.isFirm() && end.isAfter(start.last())) {
          findings.add(
              DESCRIPTION.finding(
                  told.path(),
                  "The work that is told here ends on "
                      + Day.inWords(end)
                      + " at the earliest; "
                      + start.path("promisedDate")
                      + " has the "
                      + start.inWords()
                      + ".",
                  "Who else builds it, what is left out, or which date is possible?"));
        }
      }
    }
    return findings;
  }

  /** The day the work is done at the earliest; null where a text does not tell. */
  private static @Nullable LocalDate end(CutText words, int year) {
    long days = 0;
    long makers = 0;
    boolean made = false;
    LocalDate begins = null;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, OTHERWISE)) {
        return null;
      }
      long here =
          words.hasAny(i, end, NEEDS) && words.hasAny(i, end, WORK) ? days(words, i, end) : 0;
      if (here > 0 && days > 0) {
        return null;
      }
      days = Math.max(days, here);
      made |= words.hasAny(i, end, MAKERS);
      makers = Math.max(makers, makers(words, i, end));
      DateInText day = DateInText.only(words, i, end, year);
      if (day != null && words.hasAny(day.from() - NEAR, day.from(), BEGINS)) {
        if (begins != null) {
          return null;
        }
        begins = day.day();
      }
      i = end;
    }
    return days == 0 || !made || begins == null
        ? null
        : after(begins, (days + Math.max(1, makers) - 1) / Math.max(1, makers));
  }

  /** "70 working days", "35 developer days"; 0 when there is none, or there are several. */
  private static long days(CutText words, int from, int to) {
    long days = 0;
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      int unit = number.end();
      boolean of = words.is(unit, "days") && words.reads(unit + 1, "of", "work");
      boolean kind = words.isAny(unit, KINDS) && words.is(unit + 1, "days");
      if (of || kind) {
        if (days > 0) {
          return 0;
        }
        days = number.amount() > MOST ? 0 : number.amount();
      }
      i = number.end() - 1;
    }
    return days;
  }

  /** "Two developers", "our three engineers"; 0 when they are not counted. */
  private static long makers(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number != null
          && !words.is(number.end() + 1, "days")
          && (words.isAny(number.end(), MAKERS)
              || (words.isAny(number.end() + 1, MAKERS) && !words.isAny(number.end(), KINDS)))) {
        return number.amount();
      }
    }
    return 0;
  }

  /** The last of so many days from Monday to Friday, the first of them at the earliest here. */
  private static LocalDate after(LocalDate first, long days) {
    LocalDate last = first.plusWeeks((days - 1) / DAYS_A_WEEK);
    for (long left = (days - 1) % DAYS_A_WEEK; left > 0; ) {
      last = last.plusDays(1);
      left -= last.getDayOfWeek().getValue() <= DAYS_A_WEEK ? 1 : 0;
    }
    return last;
  }
}
