/** Questions that two sentences about the same thing must not answer with yes and with no. */
@NullMarked
package io.handoff.check.consistency.sides;

import org.jspecify.annotations.NullMarked;
