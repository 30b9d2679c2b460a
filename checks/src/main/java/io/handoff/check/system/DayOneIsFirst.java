package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.NeededOn;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What they cannot start without is in the first phase. */
final class DayOneIsFirst implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-010",
          Severity.BLOCKING,
          "An integration needed on day one is in the first phase",
          "A customer who cannot start without it has not started until its phase is over.",
          List.of("integrations.*.neededOn", "integrations.*.phase", "phases.*.order"),
          "Can the customer start without it, or does it come first?",
          "HubSpot: day one, phase 1");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().phases().isEmpty() && !record.document().integrations().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<String, Phase> phases = record.document().phases();
    OptionalInt first =
        phases.values().stream()
            .map(Phase::order)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .min();
    return record.document().integrations().entrySet().stream()
        .filter(entry -> entry.getValue().neededOn() == NeededOn.DAY_ONE)
        .filter(entry -> isLater(entry.getValue().phase(), phases, first))
        .map(
            entry ->
                DESCRIPTION.finding(
                    "integrations." + entry.getKey() + ".phase",
                    "The customer cannot start without this, and it comes in a later phase.",
                    "Can they start without it after all? If not, move it to the first phase."))
        .toList();
  }

  private static boolean isLater(
      @Nullable String phase, Map<String, Phase> phases, OptionalInt first) {
    Phase own = phase == null ? null : phases.get(phase.strip());
    return own != null
        && own.order() != null
        && first.isPresent()
        && own.order() > first.getAsInt();
  }
}
