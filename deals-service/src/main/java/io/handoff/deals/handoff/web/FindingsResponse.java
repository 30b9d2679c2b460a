package io.handoff.deals.handoff.web;

import io.handoff.contracts.finding.Finding;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReviewStatus;
import java.util.List;

/**
 * What the checks found.
 *
 * @param documentVersion the version they looked at; 0 when they have not looked yet
 * @param current whether that is the version of now
 * @param items the findings
 */
public record FindingsResponse(long documentVersion, boolean current, List<Finding> items) {

  static FindingsResponse from(Handoff handoff, ReviewStatus status) {
    return new FindingsResponse(
        status.documentVersion(),
        status.documentVersion() == handoff.documentVersion(),
        status.findings());
  }
}
