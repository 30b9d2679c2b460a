/** Checks handoffs in files, with no server. */
@NullMarked
package io.handoff.lint;

import org.jspecify.annotations.NullMarked;
