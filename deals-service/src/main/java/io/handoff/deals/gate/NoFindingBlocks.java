package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.finding.Finding;
import java.util.stream.Stream;

/** No blocking finding stands where the step looks; a check that crashed blocks too. */
final class NoFindingBlocks implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return now.findings().stream()
        .filter(Finding::isBlocking)
        .filter(finding -> now.looksAt(finding.path()))
        .map(
            finding ->
                new FieldFault(
                    finding.path(), finding.check(), finding.seen() + " " + finding.question()));
  }
}
