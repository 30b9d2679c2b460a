/** What exports hold, and what they do to spreadsheets. */
@NullMarked
package io.handoff.deals.export;

import org.jspecify.annotations.NullMarked;
