package io.handoff.review.review;

import java.util.UUID;

/**
 * Which revision a review is about, read without the revision.
 *
 * @param id id of the review
 * @param handoffId which handoff
 * @param revision number of the revision
 */
public record HandoffRevision(UUID id, UUID handoffId, int revision) {}
