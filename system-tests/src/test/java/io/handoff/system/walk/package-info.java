/** People do at random what they may and may not do, and afterwards both sides must agree. */
@NullMarked
package io.handoff.system.walk;

import org.jspecify.annotations.NullMarked;
