/** Sales asks about one date before promising it; delivery says how it can be promised, and why. */
@NullMarked
package io.handoff.review.datecheck;

import org.jspecify.annotations.NullMarked;
