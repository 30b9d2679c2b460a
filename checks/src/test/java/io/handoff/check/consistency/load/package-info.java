/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.load;

import org.jspecify.annotations.NullMarked;
