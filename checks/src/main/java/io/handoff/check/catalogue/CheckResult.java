package io.handoff.check.catalogue;

import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import java.util.List;

/**
 * How one check ended.
 *
 * @param check its id
 * @param outcome how it ended; what was overruled is not known here
 * @param findings what it found
 */
public record CheckResult(String check, Outcome outcome, List<Finding> findings) {}
