/** Tests of what changed in a record. */
@NullMarked
package io.handoff.deals.history;

import org.jspecify.annotations.NullMarked;
