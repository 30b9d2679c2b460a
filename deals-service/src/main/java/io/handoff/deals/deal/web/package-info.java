/** REST over deals. */
@NullMarked
package io.handoff.deals.deal.web;

import org.jspecify.annotations.NullMarked;
