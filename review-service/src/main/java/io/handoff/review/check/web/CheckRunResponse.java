package io.handoff.review.check.web;

import io.handoff.contracts.finding.Finding;
import io.handoff.review.check.CheckOutcome;
import io.handoff.review.check.CheckRun;
import java.util.List;

/**
 * What the checks found.
 *
 * @param findings the findings, in the order of the catalogue
 * @param outcomes how each check ended, in the order of the catalogue; what is switched off is not
 *     among them
 */
record CheckRunResponse(List<Finding> findings, List<CheckOutcome> outcomes) {

  static CheckRunResponse from(CheckRun run) {
    return new CheckRunResponse(run.findings(), CheckOutcome.of(run.outcomes()));
  }
}
