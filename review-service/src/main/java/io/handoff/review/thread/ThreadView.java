package io.handoff.review.thread;

import java.util.List;

/**
 * A thread as it is read beside one revision.
 *
 * @param thread the thread
 * @param replies what was said after its first words, in order
 * @param outdated whether that revision says something else there than when it was opened
 */
public record ThreadView(FieldThread thread, List<ThreadReply> replies, boolean outdated) {}
