/** Tests of this package. */
@NullMarked
package io.handoff.check.setup;

import org.jspecify.annotations.NullMarked;
