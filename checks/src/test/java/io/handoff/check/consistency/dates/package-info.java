/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.dates;

import org.jspecify.annotations.NullMarked;
