package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.CurrentCalendars;
import io.handoff.review.cover.Cover;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Told inside the service, in the transaction in which a review is opened.
 *
 * @param review the review
 * @param cover the cover of its reviewer at that instant; absent when there is none
 * @param standIn who decides in the reviewer's place; absent when nobody does
 * @param calendars of the team, of the reviewer and of who stands in
 */
public record ReviewStarted(
    Review review, @Nullable Cover cover, @Nullable Person standIn, CurrentCalendars calendars) {

  /** Who decides: the reviewer, or who stands in for them. */
  public Person decides() {
    return Objects.requireNonNullElseGet(standIn, review::reviewer);
  }
}
