package io.handoff.deals.brief;

import java.util.List;

/**
 * A section of a brief.
 *
 * @param heading its heading
 * @param entries what stands in it; empty when nothing is recorded
 */
public record BriefSection(String heading, List<BriefEntry> entries) {}
