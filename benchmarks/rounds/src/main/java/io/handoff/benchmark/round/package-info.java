/**
 * How many rounds a second go through the suite, beside the least that a round costs and equal
 * approvals in two process engines.
 */
@NullMarked
package io.handoff.benchmark.round;

import org.jspecify.annotations.NullMarked;
