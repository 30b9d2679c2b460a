/** Tests of this package. */
@NullMarked
package io.handoff.check.told;

import org.jspecify.annotations.NullMarked;
