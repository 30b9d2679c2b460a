/** Traces, tested. */
@NullUnmarked
package io.handoff.chassis.trace;

import org.jspecify.annotations.NullUnmarked;
