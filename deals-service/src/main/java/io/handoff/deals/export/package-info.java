/** Many handoffs at once, for spreadsheets and other programs. */
@NullMarked
package io.handoff.deals.export;

import org.jspecify.annotations.NullMarked;
