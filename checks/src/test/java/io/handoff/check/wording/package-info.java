/** Tests of this package. */
@NullMarked
package io.handoff.check.wording;

import org.jspecify.annotations.NullMarked;
