package io.handoff.check.consistency.load;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** What a sentence calls a guess is not confirmed in the load register. */
public final class GuessStaysAGuess implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-028",
          Severity.BLOCKING,
          "A number that a text calls a guess is not confirmed in the load register",
          "A firm date on a number that nobody has counted is a firm date on nothing.",
          List.of(
              "load.*.status",
              "load.*.name",
              "load.*.normalWeek",
              "load.*.peakPerHour",
              "answers.*",
              "risks.*.text",
              "assumptions.*.text",
              "questions.*.text"),
          "Who counts it, and by which day?",
          "Corrections, assumed: nobody has counted them; Mei Tan counts them by 16 April 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !Told.with(record, Sign.GUESSES).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (Told told : Told.with(record, Sign.GUESSES)) {
      Guess guess = told.isMeant() ? Guess.in(CutText.of(record, told.text())) : null;
      if (guess != null) {
        new TreeMap<>(record.document().load())
            .forEach(
                (id, row) -> {
                  if (isConfirmed(row)
                      && guess.isOf(new BusyRow(record, id, row), row)
                      && found.add(id)) {
                    findings.add(
                        DESCRIPTION.finding(
                            "load." + id + ".status",
                            "Here it is confirmed; %s says \"%s\"."
                                .formatted(told.path(), guess.said()),
                            "Did somebody count it? If not, assume it, with a person and a day."));
                  }
                });
      }
    }
    return findings;
  }

  private static boolean isConfirmed(LoadEntry row) {
    return row.status() == Status.CONFIRMED && !Boolean.TRUE.equals(row.estimate());
  }
}
