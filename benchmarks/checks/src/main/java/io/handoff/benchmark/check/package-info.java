/** What a run of the checks takes: time, and memory that it allocates. */
@NullMarked
package io.handoff.benchmark.check;

import org.jspecify.annotations.NullMarked;
