/**
 * Reminders of decisions and of answers about dates: before they are due, when they are due, and
 * when they are long late.
 */
@NullMarked
package io.handoff.review.reminder;

import org.jspecify.annotations.NullMarked;
