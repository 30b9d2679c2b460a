/** Who is asking, as a value. */
@NullMarked
package io.handoff.chassis.identity;

import org.jspecify.annotations.NullMarked;
