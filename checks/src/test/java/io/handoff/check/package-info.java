/** Tests of this package. */
@NullMarked
package io.handoff.check;

import org.jspecify.annotations.NullMarked;
