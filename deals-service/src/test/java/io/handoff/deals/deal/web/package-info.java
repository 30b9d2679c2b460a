/** Tests of REST over deals. */
@NullUnmarked
package io.handoff.deals.deal.web;

import org.jspecify.annotations.NullUnmarked;
