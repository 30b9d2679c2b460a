package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import java.util.stream.Stream;

/** One reason to keep a gate shut. */
interface GateRule {

  /** Why the step must wait, by field path. */
  Stream<FieldFault> reasons(GateCase now);
}
