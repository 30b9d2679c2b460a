/** What deals-service tells us about handoffs. */
@NullMarked
package io.handoff.review.review.messaging;

import org.jspecify.annotations.NullMarked;
