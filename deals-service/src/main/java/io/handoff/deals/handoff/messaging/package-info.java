/** Events in and out of the handoff feature. */
@NullMarked
package io.handoff.deals.handoff.messaging;

import org.jspecify.annotations.NullMarked;
