/** Tests of this package. */
@NullMarked
package io.handoff.check.owner;

import org.jspecify.annotations.NullMarked;
