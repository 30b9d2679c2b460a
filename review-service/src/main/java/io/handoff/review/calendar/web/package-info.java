/** Calendars over HTTP. */
@NullMarked
package io.handoff.review.calendar.web;

import org.jspecify.annotations.NullMarked;
