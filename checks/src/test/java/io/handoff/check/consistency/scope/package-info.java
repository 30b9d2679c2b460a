/** Tests of this package. */
@NullMarked
package io.handoff.check.consistency.scope;

import org.jspecify.annotations.NullMarked;
