/** The outbox, tested. */
@NullUnmarked
package io.handoff.chassis.outbox;

import org.jspecify.annotations.NullUnmarked;
