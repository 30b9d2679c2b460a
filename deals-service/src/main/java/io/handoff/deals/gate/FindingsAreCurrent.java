package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import java.util.stream.Stream;

/** The checks have looked at this very version; until then nobody knows. */
final class FindingsAreCurrent implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return now.findingsAreCurrent()
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                "",
                "not-checked-yet",
                "The checks have not looked at this version yet. Ask again in a moment."));
  }
}
