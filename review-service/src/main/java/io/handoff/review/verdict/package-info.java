/**
 * What the reviewer says about single answers and entries, and how much of it still holds in the
 * next round.
 */
@NullMarked
package io.handoff.review.verdict;

import org.jspecify.annotations.NullMarked;
