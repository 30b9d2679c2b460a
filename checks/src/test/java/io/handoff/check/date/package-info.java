/** Tests of this package. */
@NullMarked
package io.handoff.check.date;

import org.jspecify.annotations.NullMarked;
