package io.handoff.check.consistency.load;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** No text tells of more in an hour, a day, a week or a month than the load register holds. */
public final class RatesAgree implements Check {

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

  /** Answers that tell how it is before the start. */
  private static final Set<String> TODAY = Set.of("usage", "currentProcess");

  private static final String ASK = "Which of the two numbers is right? ";

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !Told.with(record, Sign.NUMBERS).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    BusyTimes times = new BusyTimes(record);
    List<BusyRow> rows = new ArrayList<>();
    if (!times.all().isEmpty()) {
      new TreeMap<>(record.document().load())
          .forEach(
              (id, row) -> {
                if (row.status() != Status.UNKNOWN) {
                  rows.add(new BusyRow(record, id, row));
                }
              });
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (BusyTime time : times.all()) {
      Finding finding = isOfToday(time.told()) ? null : against(rows, time);
      if (finding != null && found.add(time.told().path())) {
        findings.add(finding);
      }
    }
    for (BusyTime time : times.all()) {
      BusyTime other = times.against(time);
      if (other != null && found.add(time.told().path())) {
        findings.add(
            finding(
                time,
                "\"%s\"; %s says \"%s\".".formatted(time.said(), other.told().path(), other.said()),
                "Both cannot be true."));
      }
    }
    return findings;
  }

  private static boolean isOfToday(Told told) {
    return told.isIn("integrations") || (told.isIn("answers") && TODAY.contains(told.id()));
  }

  /** More than the fullest of the rows that it is of, or less than an hour of one of them. */
  private static @Nullable Finding against(List<BusyRow> rows, BusyTime time) {
    BusyRow fullest = null;
    boolean counted = rows.stream().anyMatch(row -> row.isCountOf(time));
    for (BusyRow row : rows) {
      if (counted ? row.isCountOf(time) : row.isOf(time)) {
        if (row.most(time) == 0) {
          fullest = null;
          break;
        }
        fullest = fullest == null || row.most(time) > fullest.most(time) ? row : fullest;
      }
    }
    if (fullest != null && fullest.isBelow(time)) {
      return finding(
          time,
          "%s; %s holds %d in that time at the most."
              .formatted(time.said(), fullest.path(time), fullest.most(time)),
          "Enter the same in both places.");
    }
    if (rows.stream().anyMatch(row -> row.isToldBy(time))) {
      return null;
    }
    for (BusyRow row : rows) {
      if (row.isAboveWeekOf(time)) {
        return finding(
            time,
            "%s; %s holds %d in a normal week.".formatted(time.said(), row.weekPath(), row.week()),
            "Enter the same in both places.");
      }
      Long hour = row.hourAbove(time);
      if (hour != null) {
        return finding(
            time,
            "%s; %s holds %d in one hour.".formatted(time.said(), row.hourPath(), hour),
            "No hour holds more than the busiest, or than its day.");
      }
    }
    return null;
  }

  private static Finding finding(BusyTime time, String seen, String ask) {
    return DESCRIPTION.finding(time.told().path(), "Here it is " + seen, ASK + ask);
  }
}
