/** Tests of this package. */
@NullMarked
package io.handoff.lint;

import org.jspecify.annotations.NullMarked;
