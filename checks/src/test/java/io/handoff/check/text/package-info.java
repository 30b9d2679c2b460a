/** Tests of this package. */
@NullMarked
package io.handoff.check.text;

import org.jspecify.annotations.NullMarked;
