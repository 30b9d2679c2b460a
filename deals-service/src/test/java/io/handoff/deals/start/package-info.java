/** Tests of what stands between a record and its start. */
@NullMarked
package io.handoff.deals.start;

import org.jspecify.annotations.NullMarked;
