/**
 * Whether two places of a record say the same: the list of its checks, which stand by topic below.
 */
@NullMarked
package io.handoff.check.consistency;

import org.jspecify.annotations.NullMarked;
