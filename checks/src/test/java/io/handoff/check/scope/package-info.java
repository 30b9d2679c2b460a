/** Tests of this package. */
@NullMarked
package io.handoff.check.scope;

import org.jspecify.annotations.NullMarked;
