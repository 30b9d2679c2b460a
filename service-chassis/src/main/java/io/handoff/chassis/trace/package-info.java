/** One trace id from a request through its events to the mails they cause. */
@NullMarked
package io.handoff.chassis.trace;

import org.jspecify.annotations.NullMarked;
