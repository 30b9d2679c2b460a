/** A review of one revision: opened, decided on or cancelled, and remembered in time. */
@NullMarked
package io.handoff.review.review;

import org.jspecify.annotations.NullMarked;
