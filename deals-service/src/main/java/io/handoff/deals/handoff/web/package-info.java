/** REST over handoffs. */
@NullMarked
package io.handoff.deals.handoff.web;

import org.jspecify.annotations.NullMarked;
