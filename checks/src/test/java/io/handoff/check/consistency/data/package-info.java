/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.data;

import org.jspecify.annotations.NullMarked;
