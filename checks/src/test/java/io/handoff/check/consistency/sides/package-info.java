/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.sides;

import org.jspecify.annotations.NullMarked;
