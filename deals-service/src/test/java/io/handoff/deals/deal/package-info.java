/** Tests of deals. */
@NullUnmarked
package io.handoff.deals.deal;

import org.jspecify.annotations.NullUnmarked;
