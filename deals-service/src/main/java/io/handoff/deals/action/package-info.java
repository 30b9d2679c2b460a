/** What somebody owes to a record, by when, and the reminders of it. */
@NullMarked
package io.handoff.deals.action;

import org.jspecify.annotations.NullMarked;
