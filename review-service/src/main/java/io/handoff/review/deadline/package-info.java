/** When a decision is due: the same-day rule. */
@NullMarked
package io.handoff.review.deadline;

import org.jspecify.annotations.NullMarked;
