/** A review goes to another reviewer, with the reason, and every move stays on record. */
@NullMarked
package io.handoff.review.handover;

import org.jspecify.annotations.NullMarked;
