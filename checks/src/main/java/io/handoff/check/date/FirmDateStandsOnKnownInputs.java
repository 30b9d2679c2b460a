package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, Optional<String>> doubts = new HashMap<>();
    return PromisedDate.allOf(document).stream()
        .filter(PromisedDate::isFirm)
        .flatMap(
            promised ->
                finding(
                    promised,
                    input -> doubts.computeIfAbsent(input, one -> InputDoubt.about(one, document)))
                    .stream())
        .toList();
  }

  private static Optional<Finding> finding(
      PromisedDate promised, Function<String, Optional<String>> doubtAbout) {
    String path = promised.path("inputs");
    String date = "The " + promised.inWords() + " stands on ";
    Set<String> inputs = promised.milestone().inputs();
    if (inputs.stream().allMatch(InputDoubt::isDelivered)) {
      return Optional.of(
          DESCRIPTION.finding(
              path,
              date + "no input.",
              "Which input does this date need? Link it, or make the date a range."));
    }
    List<String> doubts =
        inputs.stream().flatMap(input -> doubtAbout.apply(input).stream()).toList();
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
}
