package io.handoff.review.turn;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.WorkingTimeTold;
import io.handoff.contracts.finding.WorkingTime;
import io.handoff.review.calendar.CalendarChanged;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.StandIns;
import io.handoff.review.review.AwaitedDecision;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.WhoStandsIn;
import io.handoff.review.review.WorkingTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Tells others when whoever decides works, where that has changed since a review was opened: by
 * another calendar, by a cover, or because a decision is so late that what was told runs out.
 */
@ApplicationScoped
public class TellWorkingTime {

  /** How many reviews are told of in one transaction. */
  static final int BATCH = 50;

  private final ToldHours hours;
  private final ReadReviews readReviews;
  private final StandIns standIns;
  private final WhoStandsIn whoStandsIn;
  private final WorkingCalendars calendars;
  private final ReviewPublisher publisher;
  private final Clock clock;

  TellWorkingTime(
      ToldHours hours,
      ReadReviews readReviews,
      StandIns standIns,
      WhoStandsIn whoStandsIn,
      WorkingCalendars calendars,
      ReviewPublisher publisher,
      Clock clock) {
    this.hours = hours;
    this.readReviews = readReviews;
    this.standIns = standIns;
    this.whoStandsIn = whoStandsIn;
    this.calendars = calendars;
    this.publisher = publisher;
    this.clock = clock;
  }

  /** Another calendar counts for a person, and for what they decide in the place of others. */
  void calendarChanged(@Observes CalendarChanged changed) {
    if (changed.owner().isTeam()) {
      hours.forgetAll(changed.at());
      return;
    }
    Set<String> reviewers = new HashSet<>(Set.of(changed.owner().value()));
    standIns.by(changed.owner().value(), changed.at()).stream()
        .map(Cover::person)
        .forEach(person -> reviewers.add(lower(person)));
    hours.forget(reviewers, changed.at());
  }

  /** Somebody else decides in the place of a person from now on, or nobody does any more. */
  public void coverChanged(Person away, Instant now) {
    hours.forget(Set.of(lower(away)), now);
  }

  private static String lower(Person person) {
    return Objects.requireNonNull(person.email()).toLowerCase(Locale.ROOT);
  }

  /**
   * Tells of some reviews.
   *
   * @return how many; fewer than {@link #BATCH} when there are no more
   */
  @Transactional
  int tell() {
    Instant now = clock.instant();
    List<UUID> ids = hours.toTell(now, BATCH);
    if (ids.isEmpty()) {
      return 0;
    }
    List<AwaitedDecision> reviews = readReviews.awaited(ids);
    Map<UUID, Person> standing = whoStandsIn.of(reviews, now);
    Map<CalendarOwner, WorkingCalendar> working =
        calendars.of(reviews.stream().map(review -> owner(review, standing)).distinct().toList());
    for (AwaitedDecision review : reviews) {
      WorkingTime time =
          WorkingTimes.around(review.due().at(), working.get(owner(review, standing)), now);
      publisher.publish(
          new WorkingTimeTold(review.handoff(), review.id(), review.revision(), time, now));
      hours.told(review.id(), time.until());
    }
    return ids.size();
  }

  private static CalendarOwner owner(AwaitedDecision review, Map<UUID, Person> standing) {
    return CalendarOwner.person(standing.getOrDefault(review.id(), review.reviewer()).email());
  }
}
