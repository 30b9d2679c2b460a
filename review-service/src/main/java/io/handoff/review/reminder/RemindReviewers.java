package io.handoff.review.reminder;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewEscalated;
import io.handoff.contracts.event.ReviewEvent;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.TeamSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reminds of decisions: the reviewer before one is due, the manager too when it is, and the sales
 * owner too when it has been late for long. The mark and the fact are one transaction, and what
 * another replica is at is passed over, so any number of replicas tell each step once.
 */
@ApplicationScoped
class RemindReviewers {

  /** How many reviews are reminded of in one transaction. */
  static final int BATCH = 50;

  private final ReminderLadders ladders;
  private final ReadReviews readReviews;
  private final WorkingCalendars calendars;
  private final TeamSettings team;
  private final ReviewPublisher publisher;
  private final Clock clock;

  RemindReviewers(
      ReminderLadders ladders,
      ReadReviews readReviews,
      WorkingCalendars calendars,
      TeamSettings team,
      ReviewPublisher publisher,
      Clock clock) {
    this.ladders = ladders;
    this.readReviews = readReviews;
    this.calendars = calendars;
    this.team = team;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Tells the steps that have come due in some reviews.
   *
   * @return how many reviews; fewer than {@link #BATCH} when there are no more
   */
  @Transactional
  int remind() {
    Instant now = clock.instant();
    List<ReminderLadder> due = ladders.due(now, BATCH);
    if (due.isEmpty()) {
      return 0;
    }
    Map<UUID, Review> reviews =
        readReviews.all(due.stream().map(ReminderLadder::reviewId).toList()).stream()
            .collect(Collectors.toMap(review -> review.id().value(), review -> review));
    Map<CalendarOwner, WorkingCalendar> working =
        calendars.of(reviews.values().stream().map(RemindReviewers::owner).distinct().toList());
    for (ReminderLadder ladder : due) {
      Review review = reviews.get(ladder.reviewId());
      ladder
          .climb(now)
          .map(step -> fact(step, review, working.get(owner(review)), now))
          .ifPresent(publisher::publish);
    }
    return due.size();
  }

  private static CalendarOwner owner(Review review) {
    return CalendarOwner.person(review.reviewer().email());
  }

  private ReviewEvent fact(
      ReminderStep step, Review review, WorkingCalendar calendar, Instant now) {
    return switch (step) {
      case BEFORE -> dueSoon(review, now);
      case DUE -> overdue(review, now);
      case AFTER -> escalated(review, calendar.between(review.due().at(), now).toMinutes(), now);
    };
  }

  private static ReviewDueSoon dueSoon(Review review, Instant now) {
    return new ReviewDueSoon(
        review.handoff(),
        review.id().value(),
        review.revision(),
        review.reviewer(),
        review.due(),
        now);
  }

  private ReviewOverdue overdue(Review review, Instant now) {
    return new ReviewOverdue(
        review.handoff(),
        review.id().value(),
        review.revision(),
        review.reviewer(),
        review.salesOwner(),
        manager(),
        review.due(),
        now);
  }

  private ReviewEscalated escalated(Review review, long lateMinutes, Instant now) {
    return new ReviewEscalated(
        review.handoff(),
        review.id().value(),
        review.revision(),
        review.reviewer(),
        review.salesOwner(),
        manager(),
        review.due(),
        lateMinutes,
        now);
  }

  private Person manager() {
    return new Person(team.managerName(), team.managerEmail());
  }
}
