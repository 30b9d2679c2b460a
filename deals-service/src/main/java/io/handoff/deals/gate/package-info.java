/** Gates: whether an outside step, such as sending a quote, may be taken now. */
@NullMarked
package io.handoff.deals.gate;

import org.jspecify.annotations.NullMarked;
