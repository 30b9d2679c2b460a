package io.handoff.check.consistency.people;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.text.Words;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Nobody is promised help at a time at which, by the answer about support, nobody is there. */
public final class SupportHoursAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-035",
          Severity.BLOCKING,
          "Help is promised only for the days and hours that the answer about support names",
          "A call on Sunday that nobody takes is remembered longer than the launch.",
          List.of(
              "answers.support",
              "answers.*.customerFact",
              "promises.*.text",
              "scopeItems.*.definition",
              "decisions.*.text"),
          "When is somebody there?",
          "Monday to Friday, 8:00 to 18:00; promise: questions of a weekday are answered in 4 hours");

  private static final WordLists LISTS =
      WordLists.beside(SupportHoursAgree.class, "support-hours.txt");

  private static final Phrases ALWAYS = LISTS.phrases("always");
  private static final Phrases NIGHT = LISTS.phrases("night");
  private static final Phrases EVERY_DAY = LISTS.phrases("every day");
  private static final Set<String> SATURDAY = LISTS.set("saturday");
  private static final Set<String> SUNDAY = LISTS.set("sunday");
  private static final Set<String> WEEKDAYS = LISTS.set("weekdays");
  private static final Set<String> ONLY = WordSet.of("only");
  private static final Set<String> FRIDAY = WordSet.of("friday", "weekdays", "workdays");
  private static final Set<String> HELPS = LISTS.set("helps");
  private static final Set<String> OURS = LISTS.set("ours");
  private static final Set<String> SEASONS = LISTS.set("seasons");
  private static final Set<String> OTHERWISE = LISTS.set("otherwise");
  private static final Set<String> REGISTERS =
      WordSet.of("answers", "promises", "scopeItems", "decisions");

  /** Answers of how it is today, and of what is not help. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of("support", "currentProcess", "whyNow", "goal", "costOfDelay", "successMeasure");

  /** Which of the days and hours the answer names; what it does not tell is taken for possible. */
  private record Hours(boolean always, boolean saturdays, boolean sundays, boolean named) {

    private static Hours of(CutText words) {
      Words plain = Words.of(words.between(0, words.size()));
      boolean every = EVERY_DAY.areIn(plain);
      boolean always = ALWAYS.areIn(plain) || !hasClock(words);
      boolean days =
          words.hasAny(0, words.size(), WEEKDAYS) || words.hasAny(0, words.size(), SATURDAY);
      boolean sundays = every || !days || words.hasAny(0, words.size(), SUNDAY);
      boolean saturdays = sundays || words.hasAny(0, words.size(), SATURDAY);
      return new Hours(always, saturdays, sundays, every || days);
    }

    private static boolean hasClock(CutText words) {
      for (int i = 1; i < words.size(); i++) {
        if (words.after(i - 1) == ':' && Character.isDigit(words.at(i).charAt(0))) {
          return true;
        }
      }
      return false;
    }

    /** Whether these words are of a time that it does not name. */
    private boolean leaveOut(CutText words, int from, int to, Words plain) {
      return (!always && (ALWAYS.areIn(plain) || NIGHT.areIn(plain)))
          || (!sundays && (words.hasAny(from, to, SUNDAY) || EVERY_DAY.areIn(plain)))
          || (!saturdays && words.hasAny(from, to, SATURDAY));
    }
  }

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    Answer answer = record.document().answers().get("support");
    return answer != null && answer.customerFact() != null && answer.status() != Status.UNKNOWN;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Answer answer = record.document().answers().get("support");
    CutText support = CutText.of(record, answer == null ? null : answer.customerFact());
    List<Finding> findings = new ArrayList<>();
    Hours hours = Hours.of(support);
    if (support.hasAny(0, support.size(), SEASONS)) {
      return findings;
    }
    for (Told told : Told.meant(record)) {
      if (REGISTERS.contains(told.register())
          && !(told.isIn("answers") && OTHER_ANSWERS.contains(told.id()))
          && isOutside(CutText.of(record, told.text()), hours)) {
        findings.add(
            DESCRIPTION.finding(
                told.path(),
                "This tells of other days or hours of help than answers.support.",
                "When is somebody there? Say the same in both places."));
      }
    }
    return findings;
  }

  private static boolean isOutside(CutText words, Hours hours) {
    boolean may = words.hasAny(0, words.size(), HELPS);
    for (int i = 0; may && i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.hasAny(i, end, HELPS)
          && words.hasAny(i, end, OURS)
          && saturdaysAreOut(words, i, end, hours)) {
        return true;
      }
      if (words.hasAny(i, end, HELPS)
          && words.hasAny(i, end, OURS)
          && !words.hasAny(i, end, OTHERWISE)
          && !Hedge.in(words, i, end)
          && hours.leaveOut(words, i, end, Words.of(words.between(i, end)))) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** "Monday to Friday only", where the answer names Saturdays. */
  private static boolean saturdaysAreOut(CutText words, int from, int to, Hours hours) {
    return hours.saturdays()
        && hours.named()
        && words.hasAny(from, to, ONLY)
        && words.hasAny(from, to, FRIDAY)
        && !words.hasAny(from, to, SATURDAY);
  }
}
