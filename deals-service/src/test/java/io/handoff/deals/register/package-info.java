/** Tests of what is asked of the registers. */
@NullMarked
package io.handoff.deals.register;

import org.jspecify.annotations.NullMarked;
