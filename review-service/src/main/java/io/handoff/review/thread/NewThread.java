package io.handoff.review.thread;

/**
 * The first words of a thread.
 *
 * @param path the field
 * @param blocking whether an approval waits until it is resolved
 * @param text the words
 */
public record NewThread(String path, boolean blocking, String text) {}
