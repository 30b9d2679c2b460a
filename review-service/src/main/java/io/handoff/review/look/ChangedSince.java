package io.handoff.review.look;

/**
 * How much of a revision is new to somebody.
 *
 * @param revision the revision that they looked at last, or else the one before
 * @param parts how many answers and entries have changed since
 */
public record ChangedSince(int revision, int parts) {}
