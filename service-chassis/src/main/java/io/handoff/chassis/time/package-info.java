/** The one clock. */
@NullMarked
package io.handoff.chassis.time;

import org.jspecify.annotations.NullMarked;
