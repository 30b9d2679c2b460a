/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.people;

import org.jspecify.annotations.NullMarked;
