/** Runs the engineering checks for reviews and for whoever asks. */
@NullMarked
package io.handoff.review.check;

import org.jspecify.annotations.NullMarked;
