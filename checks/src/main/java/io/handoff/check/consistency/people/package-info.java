/** Who decides, who gives access and how people get in, wherever it is told. */
@NullMarked
package io.handoff.check.consistency.people;

import org.jspecify.annotations.NullMarked;
