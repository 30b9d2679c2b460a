package io.handoff.review.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A verdict to give.
 *
 * @param path field path of an answer or entry, or of something in it
 * @param kind what the reviewer makes of it
 * @param mark what is the matter, unless it is accepted
 * @param text what is asked or must change
 */
public record NewVerdict(
    String path, VerdictKind kind, @Nullable VerdictMark mark, @Nullable String text) {}
