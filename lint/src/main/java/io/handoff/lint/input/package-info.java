/** Reads a file strictly, and tells what cannot be read and where. */
@NullMarked
package io.handoff.lint.input;

import org.jspecify.annotations.NullMarked;
