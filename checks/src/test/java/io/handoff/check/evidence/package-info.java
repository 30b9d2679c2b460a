/** Tests of this package. */
@NullMarked
package io.handoff.check.evidence;

import org.jspecify.annotations.NullMarked;
