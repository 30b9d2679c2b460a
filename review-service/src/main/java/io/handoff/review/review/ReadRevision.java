package io.handoff.review.review;

import org.jspecify.annotations.Nullable;

/**
 * The revision that somebody says they read.
 *
 * @param revision its number
 * @param hash its hash, if they named it
 */
public record ReadRevision(int revision, @Nullable String hash) {

  /** Whether it is the one that a review is about. */
  boolean is(Review review) {
    return revision == review.revision() && (hash == null || hash.equals(review.hash()));
  }
}
