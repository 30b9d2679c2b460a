/** What changed in a record: differences by field path, marks inside text, and the change log. */
@NullMarked
package io.handoff.deals.history;

import org.jspecify.annotations.NullMarked;
