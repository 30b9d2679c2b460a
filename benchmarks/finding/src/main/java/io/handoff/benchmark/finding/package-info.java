/** How long lists and searches take among few and among many handoffs. */
@NullMarked
package io.handoff.benchmark.finding;

import org.jspecify.annotations.NullMarked;
