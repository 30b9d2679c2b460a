/** What reviewers mean to say: their own until they send all of it as one. */
@NullMarked
package io.handoff.review.draft;

import org.jspecify.annotations.NullMarked;
