/** Whose turn it was and when, and how much working time a reviewer has used of theirs. */
@NullMarked
package io.handoff.review.turn;

import org.jspecify.annotations.NullMarked;
