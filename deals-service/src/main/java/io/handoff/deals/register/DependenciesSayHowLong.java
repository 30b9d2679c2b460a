package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import java.util.stream.Stream;

/** An outside team that still has to move says how long it takes, or how often it meets (R37). */
final class DependenciesSayHowLong implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.dependencies().entrySet().stream()
        .filter(entry -> saysNothing(entry.getValue()))
        .map(
            entry ->
                new FieldFault(
                    "dependencies." + entry.getKey() + ".leadTimeDays",
                    "missing",
                    "Enter how many working days it takes, or how often the other side meets."));
  }

  private static boolean saysNothing(Dependency dependency) {
    return dependency.settledOn() == null
        && dependency.leadTimeDays() == null
        && (dependency.cadence() == null || dependency.cadence().isBlank());
  }
}
