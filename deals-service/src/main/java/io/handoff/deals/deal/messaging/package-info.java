/** Facts about deals on their way out. */
@NullMarked
package io.handoff.deals.deal.messaging;

import org.jspecify.annotations.NullMarked;
