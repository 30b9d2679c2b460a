/** The change log of records, and marks inside text that changed. */
@NullMarked
package io.handoff.deals.history;

import org.jspecify.annotations.NullMarked;
