/** Tells in time that the only one who could decide is away, and who stands in. */
@NullMarked
package io.handoff.review.absence;

import org.jspecify.annotations.NullMarked;
