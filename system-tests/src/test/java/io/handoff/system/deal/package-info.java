/** Deals, and what people do with them through the REST interfaces. */
@NullMarked
package io.handoff.system.deal;

import org.jspecify.annotations.NullMarked;
