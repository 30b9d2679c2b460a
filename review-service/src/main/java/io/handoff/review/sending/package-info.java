/** Tells the others what somebody said about a revision, all that was said at once as one. */
@NullMarked
package io.handoff.review.sending;

import org.jspecify.annotations.NullMarked;
