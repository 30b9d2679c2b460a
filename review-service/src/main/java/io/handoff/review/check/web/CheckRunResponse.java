package io.handoff.review.check.web;

import io.handoff.contracts.finding.Finding;
import java.util.List;

/**
 * What the checks found.
 *
 * @param findings the findings, in the order of the catalogue
 */
record CheckRunResponse(List<Finding> findings) {}
