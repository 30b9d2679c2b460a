/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.count;

import org.jspecify.annotations.NullMarked;
