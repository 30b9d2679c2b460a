package io.handoff.review.check;

import io.handoff.contracts.finding.Outcome;
import java.util.List;
import java.util.Map;

/**
 * How one check ended.
 *
 * @param check its id
 * @param outcome how it ended
 */
public record CheckOutcome(String check, Outcome outcome) {

  /** All of them, in the order of the map. */
  public static List<CheckOutcome> of(Map<String, Outcome> outcomes) {
    return outcomes.entrySet().stream()
        .map(entry -> new CheckOutcome(entry.getKey(), entry.getValue()))
        .toList();
  }
}
