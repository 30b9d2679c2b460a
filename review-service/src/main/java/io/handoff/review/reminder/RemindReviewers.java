package io.handoff.review.reminder;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewEscalated;
import io.handoff.contracts.event.ReviewEvent;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.review.AwaitedDecision;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.TeamSettings;
import io.handoff.review.review.WhoStandsIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reminds of decisions: the reviewer, or who stands in, before one is due, the manager too when it
 * is, and the sales owner too when it has been late for long. The mark and the fact are one
 * transaction, and what another replica is at is passed over, so any number of replicas tell each
 * step once.
 */
@ApplicationScoped
class RemindReviewers {

  /** How many reviews and questions are reminded of in one transaction. */
  static final int BATCH = 50;

  private final ReminderLadders ladders;
  private final RemindOfDates dates;
  private final ReadReviews readReviews;
  private final WorkingCalendars calendars;
  private final WhoStandsIn whoStandsIn;
  private final TeamSettings team;
  private final ReviewPublisher publisher;
  private final Clock clock;

  RemindReviewers(
      ReminderLadders ladders,
      RemindOfDates dates,
      ReadReviews readReviews,
      WorkingCalendars calendars,
      WhoStandsIn whoStandsIn,
      TeamSettings team,
      ReviewPublisher publisher,
      Clock clock) {
    this.ladders = ladders;
    this.dates = dates;
    this.readReviews = readReviews;
    this.calendars = calendars;
    this.whoStandsIn = whoStandsIn;
    this.team = team;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Tells the steps that have come due in some reviews and questions about dates.
   *
   * @return how many of them; fewer than {@link #BATCH} when there are no more
   */
  @Transactional
  int remind() {
    Instant now = clock.instant();
    List<ReminderLadder> due = ladders.due(now, BATCH);
    Map<Awaited, List<ReminderLadder>> awaited =
        due.stream().collect(Collectors.groupingBy(ReminderLadder::awaited));
    remind(awaited.getOrDefault(Awaited.DECISION, List.of()), now);
    dates.remind(awaited.getOrDefault(Awaited.DATE_ANSWER, List.of()), now);
    return due.size();
  }

  private void remind(List<ReminderLadder> ladders, Instant now) {
    if (ladders.isEmpty()) {
      return;
    }
    Map<UUID, AwaitedDecision> reviews =
        readReviews.awaited(ladders.stream().map(ReminderLadder::id).toList()).stream()
            .collect(Collectors.toMap(AwaitedDecision::id, review -> review));
    Map<UUID, Person> standing = whoStandsIn.of(reviews.values(), now);
    Map<CalendarOwner, WorkingCalendar> working =
        calendars.of(
            reviews.values().stream().map(review -> owner(review, standing)).distinct().toList());
    for (ReminderLadder ladder : ladders) {
      AwaitedDecision review = reviews.get(ladder.id());
      Person standIn = standing.get(ladder.id());
      ladder
          .climb(now)
          .map(step -> fact(step, review, standIn, working.get(owner(review, standing)), now))
          .ifPresent(publisher::publish);
    }
  }

  private static CalendarOwner owner(AwaitedDecision review, Map<UUID, Person> standing) {
    return CalendarOwner.person(standing.getOrDefault(review.id(), review.reviewer()).email());
  }

  private ReviewEvent fact(
      ReminderStep step,
      AwaitedDecision review,
      @Nullable Person standIn,
      WorkingCalendar calendar,
      Instant now) {
    return switch (step) {
      case BEFORE -> dueSoon(review, standIn, now);
      case DUE -> overdue(review, standIn, now);
      case AFTER ->
          escalated(review, standIn, calendar.between(review.due().at(), now).toMinutes(), now);
    };
  }

  private static ReviewDueSoon dueSoon(
      AwaitedDecision review, @Nullable Person standIn, Instant now) {
    return new ReviewDueSoon(
        review.handoff(),
        review.id(),
        review.revision(),
        review.reviewer(),
        standIn,
        review.due(),
        now);
  }

  private ReviewOverdue overdue(AwaitedDecision review, @Nullable Person standIn, Instant now) {
    return new ReviewOverdue(
        review.handoff(),
        review.id(),
        review.revision(),
        review.reviewer(),
        standIn,
        review.salesOwner(),
        manager(),
        review.due(),
        now);
  }

  private ReviewEscalated escalated(
      AwaitedDecision review, @Nullable Person standIn, long lateMinutes, Instant now) {
    return new ReviewEscalated(
        review.handoff(),
        review.id(),
        review.revision(),
        review.reviewer(),
        standIn,
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
