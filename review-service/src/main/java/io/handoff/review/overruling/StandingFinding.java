package io.handoff.review.overruling;

import io.handoff.contracts.finding.Finding;

/**
 * A finding of the latest check run.
 *
 * @param finding the finding, overruled or not
 * @param valueHash hash of what stood at its path
 */
public record StandingFinding(Finding finding, String valueHash) {}
