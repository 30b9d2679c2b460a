/** Tests of this package. */
@NullMarked
package io.handoff.check.system;

import org.jspecify.annotations.NullMarked;
