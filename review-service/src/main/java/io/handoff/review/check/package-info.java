/** The engineering checks: one small class each, in one list. */
@NullMarked
package io.handoff.review.check;

import org.jspecify.annotations.NullMarked;
