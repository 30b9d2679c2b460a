/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency;

import org.jspecify.annotations.NullMarked;
