package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A firm date stands on inputs, and each of them is here or confirmed. */
final class FirmDateStandsOnKnownInputs implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-001",
          Severity.BLOCKING,
          "A firm date stands on inputs that are received or confirmed",
          "A date that stands on something nobody has seen is a guess, and the customer plans by it.",
          List.of("milestones.*.mode", "milestones.*.promisedDate", "milestones.*.inputs"),
          "Which input does this date need, and when will it be received or confirmed?",
          "12 June 2027, firm, on customerInputs.sample, which is received and checked");

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    return document.milestones().entrySet().stream()
        .filter(entry -> isFirmPromise(entry.getValue()))
        .flatMap(entry -> finding(entry.getKey(), entry.getValue(), document).stream())
        .toList();
  }

  private static boolean isFirmPromise(Milestone milestone) {
    return milestone.mode() == DateMode.FIRM && milestone.promisedDate() != null;
  }

  private static Optional<Finding> finding(
      String id, Milestone milestone, HandoffDocument document) {
    String path = "milestones." + id + ".inputs";
    String date = "The firm date " + day(milestone.promisedDate()) + " stands on ";
    if (milestone.inputs().isEmpty()) {
      return Optional.of(
          DESCRIPTION.finding(
              path,
              date + "no input.",
              "Which input does this date need? Link it, or make the date a range."));
    }
    List<String> doubts =
        milestone.inputs().stream()
            .flatMap(input -> InputDoubt.about(input, document).stream())
            .toList();
    if (doubts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        DESCRIPTION.finding(
            path,
            date + String.join("; ", doubts) + ".",
            "When will this be received or confirmed? Until then, make the date a range or pause"
                + " it."));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
