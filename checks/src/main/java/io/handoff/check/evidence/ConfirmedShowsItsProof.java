package io.handoff.check.evidence;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is confirmed says what proves it. Without this check, leaving the evidence out would be the
 * easy way past {@link ConfirmedIsProved}.
 */
final class ConfirmedShowsItsProof implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-EVIDENCE-002",
          Severity.WARNING,
          "What is confirmed says what proves it",
          "A reviewer who cannot see the proof has to ask for it, and the day goes by.",
          List.of("*.status", "*.label", "*.evidence"),
          "Where did the customer say it?",
          "The proposal of 3 November, page 4: https://papers.example.com/proposal");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.statements().stream()
        .filter(field -> Confirmed.is(field.value()))
        .filter(field -> saysNothing(field.value().evidence()))
        .map(
            field ->
                DESCRIPTION.finding(
                    field.path() + ".evidence",
                    "This is confirmed, and its evidence is missing.",
                    "Where did the customer say it? Link the proposal, the scope paper or a call"
                        + " note the customer reviewed, or change the status to assumed."))
        .toList();
  }

  private static boolean saysNothing(@Nullable Evidence evidence) {
    return evidence == null
        || (evidence.kind() == null
            && !Said.something(evidence.link())
            && !Said.something(evidence.quote()));
  }
}
