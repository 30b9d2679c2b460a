/** Tests of this package. */
@NullMarked
package io.handoff.lint.input;

import org.jspecify.annotations.NullMarked;
