/** How much comes when, and how often, wherever it is told. */
@NullMarked
package io.handoff.check.consistency.load;

import org.jspecify.annotations.NullMarked;
