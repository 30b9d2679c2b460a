package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.handoff.HandoffState;
import java.util.stream.Stream;

/** No kickoff without an accepted handoff (R6). */
final class HandoffIsAccepted implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return now.state() == HandoffState.ACCEPTED || now.state() == HandoffState.KICKED_OFF
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                "",
                "not-accepted",
                now.standing()
                    + ". Work begins when engineering has approved it and both sides have signed."));
  }
}
