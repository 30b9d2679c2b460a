/** Refusals as values, and their one form on the wire: RFC 9457 problem details. */
@NullMarked
package io.handoff.chassis.problem;

import org.jspecify.annotations.NullMarked;
