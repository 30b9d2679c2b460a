package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** No text tells of more in an hour, a day, a week or a month than the load register holds. */
final class RatesAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-025",
          Severity.BLOCKING,
          "Texts and the load register tell numbers of busy times that can both be true",
          "It is built for the register, and it stops at what the text told.",
          List.of(
              "load.*.name",
              "load.*.busiestAction",
              "load.*.normalWeek",
              "load.*.peakPerHour",
              "answers.*",
              "promises.*.text",
              "risks.*.text",
              "assumptions.*.text"),
          "Which of the two numbers is right?",
          "120 openings in the busiest hour, in the text and in the load register");

  /** Numbers of load are rounded; from half as much again they contradict. */
  private static final double FAR = 1.5;

  private static final int WEEKS_A_MONTH = 5;

  /** Answers that tell how it is before the start. */
  private static final Set<String> TODAY =
      Set.of(
          "usage",
          "currentProcess",
          "whyNow",
          "goal",
          "successMeasure",
          "costOfDelay",
          "context",
          "apiLimits");

  private static final Set<String> OF_ANYTHING =
      Set.of(
          "users", "user", "opening", "sending", "saving", "upload", "call", "looking", "reading",
          "with", "file", "files", "screen", "page", "people", "team", "staff", "sync", "calls",
          "zone", "zones", "three", "hour", "day", "week");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().load().isEmpty() || !Told.with(record, Sign.NUMBERS).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    Map<String, Set<String>> rows = null;
    HoursFitTheirDays hours = null;
    for (Told told : Told.meant(record)) {
      if (!told.has(Sign.NUMBERS)
          || !(told.has(Sign.RATES) || told.has(Sign.SPANS))
          || isOfToday(told)) {
        continue;
      }
      CutText words = CutText.of(record, told.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        RateInText rate = RateInText.in(words, i, end);
        if (rate != null) {
          rows = rows == null ? rows(record) : rows;
          Finding finding = against(record, told, words, rate, rows);
          if (finding != null) {
            findings.add(finding);
            break;
          }
        }
        if (told.has(Sign.SPANS)) {
          hours = hours == null ? HoursFitTheirDays.of(record) : hours;
          HoursFitTheirDays.TooFew few = hours.against(words, i, end);
          if (few != null) {
            findings.add(finding(told.path(), few));
            break;
          }
        }
        i = end;
      }
    }
    addBusyTimes(record, findings);
    return findings;
  }

  /** What two sentences tell of the same busy times. */
  private static void addBusyTimes(CheckedRecord record, List<Finding> findings) {
    Set<String> found = findings.stream().map(Finding::path).collect(Collectors.toSet());
    for (BusyTimes.Pair pair : BusyTimes.in(record)) {
      if (found.add(pair.one().told().path())) {
        findings.add(
            DESCRIPTION.finding(
                pair.one().told().path(),
                "Here it is \"%s\"; %s says \"%s\"."
                    .formatted(pair.one().said(), pair.other().told().path(), pair.other().said()),
                "Which of the two numbers is right? Both cannot be true."));
      }
    }
  }

  private static Finding finding(String path, HoursFitTheirDays.TooFew few) {
    return DESCRIPTION.finding(
        path,
        "Here it is "
            + few.said()
            + " for the whole time; load."
            + few.row()
            + ".peakPerHour holds "
            + few.hour()
            + " in one hour.",
        "Which of the two numbers is right? No hour holds more than its day.");
  }

  private static boolean isOfToday(Told told) {
    return told.isIn("integrations") || (told.isIn("answers") && TODAY.contains(told.id()));
  }

  /** What each row is of, in the words of its name and its action. */
  private static Map<String, Set<String>> rows(CheckedRecord record) {
    Map<String, Set<String>> rows = new TreeMap<>();
    record
        .document()
        .load()
        .forEach(
            (id, row) -> {
              if (row.status() != Status.UNKNOWN) {
                Set<String> words = new HashSet<>(Gist.of(CutText.of(row.name())));
                words.addAll(Gist.of(CutText.of(row.busiestAction())));
                words.removeIf(word -> word.length() < 4 || OF_ANYTHING.contains(word));
                rows.put(id, words);
              }
            });
    return rows;
  }

  private static @Nullable Finding against(
      CheckedRecord record,
      Told told,
      CutText words,
      RateInText rate,
      Map<String, Set<String>> rows) {
    long most = -1;
    String path = "";
    for (Map.Entry<String, Set<String>> row : rows.entrySet()) {
      if (names(words, rate, row.getValue())) {
        LoadEntry load = record.document().load().get(row.getKey());
        long holds = holds(load, rate.time());
        if (holds <= 0) {
          return null;
        }
        if (holds > most) {
          most = holds;
          path =
              "load."
                  + row.getKey()
                  + (rate.time() == RateInText.Time.HOUR ? ".peakPerHour" : ".normalWeek");
        }
      }
    }
    return most < 0 || rate.amount() <= FAR * most
        ? null
        : DESCRIPTION.finding(
            told.path(),
            "Here it is "
                + words.between(rate.from(), rate.to())
                + "; "
                + path
                + " holds "
                + most
                + " in that time at the most.",
            "Which of the two numbers is right? Enter the same in both places.");
  }

  private static boolean names(CutText words, RateInText rate, Set<String> row) {
    for (int i = Math.max(rate.from() - 2, 0); i < rate.to(); i++) {
      String word = Thing.one(words.at(i));
      if (row.contains(word)
          || (word.length() > 4 && row.stream().anyMatch(one -> one.startsWith(word)))) {
        return true;
      }
    }
    return false;
  }

  private static long holds(LoadEntry load, RateInText.Time time) {
    Long amount = time == RateInText.Time.HOUR ? load.peakPerHour() : load.normalWeek();
    if (amount == null) {
      return 0;
    }
    return time == RateInText.Time.MONTH ? WEEKS_A_MONTH * amount : amount;
  }
}
