package io.handoff.deals.handoff.web;

import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReviewStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the checks found.
 *
 * @param documentVersion the version they looked at; 0 when they have not looked yet
 * @param current whether that is the version of now
 * @param items the findings; when they are too many, what blocks comes first
 * @param more how many more stand; absent when items lists all
 */
public record FindingsResponse(
    long documentVersion, boolean current, List<Finding> items, @Nullable MoreFindings more) {

  static FindingsResponse from(Handoff handoff, ReviewStatus status) {
    return new FindingsResponse(
        status.documentVersion(),
        status.documentVersion() == handoff.documentVersion(),
        status.findings(),
        status.moreFindings());
  }
}
