/** The day and the time where the team works. */
@NullMarked
package io.handoff.deals.calendar;

import org.jspecify.annotations.NullMarked;
