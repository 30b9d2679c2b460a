/** Tests of this package. */
@NullMarked
package io.handoff.check.volume;

import org.jspecify.annotations.NullMarked;
