package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A promised date is whole, and lies before its own hard deadline. */
final class DateFitsItsMode implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-008",
          Severity.BLOCKING,
          "A promised date is whole and keeps its hard deadline",
          "Nobody can plan by a range without an end, or by a date after the day nobody can move.",
          List.of(
              "milestones.*.mode",
              "milestones.*.promisedDate",
              "milestones.*.promisedUntil",
              "milestones.*.hardDeadline"),
          "Which day, or which first and last day, is promised, and does it keep the deadline?",
          "Between 14 and 28 June 2027, with a hard deadline on 30 June 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record.document().milestones().entrySet().forEach(entry -> addGaps(entry, findings));
    record.promisedDates().forEach(promised -> addLate(promised, findings));
    return findings;
  }

  private static void addGaps(Map.Entry<String, Milestone> entry, List<Finding> findings) {
    String path = "milestones." + entry.getKey();
    Milestone milestone = entry.getValue();
    DateMode mode = milestone.mode();
    LocalDate first = milestone.promisedDate();
    LocalDate until = milestone.promisedUntil();
    if (mode == null && first != null) {
      findings.add(
          DESCRIPTION.finding(
              path + ".mode",
              "Whether the promised date " + Day.inWords(first) + " is firm is missing.",
              "Is it firm, the start of a range, or paused?"));
    }
    if ((mode == DateMode.FIRM || mode == DateMode.RANGE) && first == null) {
      findings.add(
          DESCRIPTION.finding(
              path + ".promisedDate",
              "The promised day is missing.",
              "Which day, or which first day of the range, is promised?"));
    }
    if (mode == DateMode.RANGE && until == null) {
      findings.add(
          DESCRIPTION.finding(
              path + ".promisedUntil",
              "The last day of the range is missing.",
              "By which day is it there at the latest?"));
    }
    if (first != null && until != null && until.isBefore(first)) {
      findings.add(
          DESCRIPTION.finding(
              path + ".promisedUntil",
              "The last day "
                  + Day.inWords(until)
                  + " comes before the first, "
                  + Day.inWords(first)
                  + ".",
              "Which are the first and the last day?"));
    } else if (mode == DateMode.FIRM && until != null && !until.equals(first)) {
      findings.add(
          DESCRIPTION.finding(
              path + ".promisedUntil",
              "A firm date is one day, and a last day " + Day.inWords(until) + " stands beside it.",
              "Is it one day or a range?"));
    }
  }

  private static void addLate(PromisedDate promised, List<Finding> findings) {
    LocalDate deadline = promised.milestone().hardDeadline();
    if (deadline != null && promised.last().isAfter(deadline)) {
      findings.add(
          DESCRIPTION.finding(
              promised.lastDayPath(),
              "deadline",
              "The "
                  + promised.inWords()
                  + " goes beyond the hard deadline "
                  + Day.inWords(deadline)
                  + ".",
              "Which day can be kept before the deadline, or can the deadline move after all?"));
    }
  }
}
