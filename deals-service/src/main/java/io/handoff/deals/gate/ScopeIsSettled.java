package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.handoff.HandoffState;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Engineering has approved the scope before contracts are made of it (R5). */
final class ScopeIsSettled implements GateRule {

  private static final Set<HandoffState> SETTLED =
      EnumSet.of(HandoffState.APPROVED, HandoffState.ACCEPTED, HandoffState.KICKED_OFF);

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return SETTLED.contains(now.state())
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                "",
                "not-approved",
                now.standing() + ". Let engineering approve the scope first: send it for review."));
  }
}
