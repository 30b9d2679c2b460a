/** Events in and out of deals-service, over a real broker. */
@NullUnmarked
package io.handoff.deals.handoff.messaging;

import org.jspecify.annotations.NullUnmarked;
