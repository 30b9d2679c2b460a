package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** No blocking finding stands where the step looks; a check that crashed blocks too. */
final class NoFindingBlocks implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return Stream.concat(listed(now), more(now.moreFindings()));
  }

  private static Stream<FieldFault> listed(GateCase now) {
    return now.findings().stream()
        .filter(Finding::isBlocking)
        .filter(finding -> now.looksAt(finding.path()))
        .map(
            finding ->
                new FieldFault(
                    finding.path(), finding.check(), finding.seen() + " " + finding.question()));
  }

  /** Where those stand that are not listed is not known, so the step waits for them too. */
  private static Stream<FieldFault> more(@Nullable MoreFindings more) {
    return more == null || more.blocking() == 0
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                "",
                "more-findings",
                more.blocking()
                    + " more findings block than can be listed; settle those that are listed, and"
                    + " the next check lists the rest."));
  }
}
