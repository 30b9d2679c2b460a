package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import java.util.stream.Stream;

/** Engineering has approved each phase that the step is about (R27). */
final class PhasesAreApproved implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    if (now.approvedPhases().isEmpty()) {
      return Stream.empty();
    }
    Stream<String> needed =
        now.phase() == null ? now.document().phases().keySet().stream() : Stream.of(now.phase());
    return needed
        .filter(phase -> !now.approvedPhases().contains(phase))
        .map(
            phase ->
                new FieldFault(
                    "phases." + phase,
                    "phase-not-approved",
                    "Engineering has approved other phases only. Ask about one of those with"
                        + " phase, or send this one for review."));
  }
}
