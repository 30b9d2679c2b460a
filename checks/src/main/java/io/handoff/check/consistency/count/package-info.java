/** How many there are of people and things, wherever it is told. */
@NullMarked
package io.handoff.check.consistency.count;

import org.jspecify.annotations.NullMarked;
