package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import java.util.stream.Stream;

/** Nothing that the step needs is missing (R4). */
final class NothingIsMissing implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return now.missing().stream().filter(fault -> now.looksAt(fault.path()));
  }
}
