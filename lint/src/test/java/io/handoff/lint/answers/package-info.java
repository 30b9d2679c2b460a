/** Tests of this package. */
@NullMarked
package io.handoff.lint.answers;

import org.jspecify.annotations.NullMarked;
