package io.handoff.review.review;

import io.handoff.contracts.finding.Overruling;
import java.util.UUID;

/**
 * Two people overruled a finding.
 *
 * @param handoffId which handoff
 * @param finding id of the finding
 * @param overruling who asked, who agreed, and why
 */
public record FindingOverruled(UUID handoffId, String finding, Overruling overruling) {}
