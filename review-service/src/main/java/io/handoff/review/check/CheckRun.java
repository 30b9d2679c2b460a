package io.handoff.review.check;

import io.handoff.check.catalogue.CheckResult;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of all checks over one document.
 *
 * @param findings what they found, in the order of the catalogue
 * @param outcomes how each ended, by check id in the order of the catalogue
 */
public record CheckRun(List<Finding> findings, Map<String, Outcome> outcomes) {

  static CheckRun of(List<CheckResult> results) {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    results.forEach(result -> outcomes.put(result.check(), result.outcome()));
    return new CheckRun(
        results.stream().flatMap(result -> result.findings().stream()).toList(), outcomes);
  }

  /** The same with what people said about the findings. */
  public CheckRun with(List<Finding> settled) {
    return new CheckRun(settled, outcomes);
  }
}
