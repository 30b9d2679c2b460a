/** Refusals, tested. */
@NullUnmarked
package io.handoff.chassis.problem;

import org.jspecify.annotations.NullUnmarked;
