/** Whether two places of a record say the same. */
@NullMarked
package io.handoff.check.consistency;

import org.jspecify.annotations.NullMarked;
