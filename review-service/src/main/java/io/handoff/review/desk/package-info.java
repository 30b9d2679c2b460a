/** A person's desk: what it is their turn to do, and what they wait for. */
@NullMarked
package io.handoff.review.desk;

import org.jspecify.annotations.NullMarked;
