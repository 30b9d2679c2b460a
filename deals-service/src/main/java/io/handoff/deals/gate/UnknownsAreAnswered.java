package io.handoff.deals.gate;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.deals.handoff.Statements;
import java.util.Map;
import java.util.stream.Stream;

/** Work does not begin on unknowns. */
final class UnknownsAreAnswered implements GateRule {

  @Override
  public Stream<FieldFault> reasons(GateCase now) {
    return Statements.of(now.document())
        .filter(entry -> entry.getValue().status() == Status.UNKNOWN)
        .map(UnknownsAreAnswered::reason);
  }

  private static FieldFault reason(Map.Entry<String, Statement> unknown) {
    Statement statement = unknown.getValue();
    String by = statement.followUpDate() == null ? "" : " by " + statement.followUpDate();
    return new FieldFault(
        unknown.getKey(), "unknown", "This is unknown" + by + ". Answer it before the kickoff.");
  }
}
