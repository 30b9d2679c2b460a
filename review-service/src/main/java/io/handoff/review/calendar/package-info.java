/** When people work: calendars of the team and of persons, and working time reckoned by them. */
@NullMarked
package io.handoff.review.calendar;

import org.jspecify.annotations.NullMarked;
