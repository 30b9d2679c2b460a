package io.handoff.review.thread;

import org.jspecify.annotations.Nullable;

/**
 * The first words of a thread.
 *
 * @param path the field
 * @param blocking whether an approval waits until it is resolved
 * @param text the words
 * @param proposal what it proposes to add to the record, if it does
 */
public record NewThread(String path, boolean blocking, String text, @Nullable Proposal proposal) {}
