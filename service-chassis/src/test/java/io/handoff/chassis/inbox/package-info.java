/** The inbox, tested. */
@NullUnmarked
package io.handoff.chassis.inbox;

import org.jspecify.annotations.NullUnmarked;
