package io.handoff.deals.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a brief tells.
 *
 * @param title what it is about
 * @param mark how far it can be trusted; absent when that is not asked of it
 * @param lines what is said about it
 * @param details who answers for it and what proves it, in small print
 */
public record BriefEntry(String title, @Nullable Mark mark, List<Line> lines, List<Line> details) {}
