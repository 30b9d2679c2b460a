package io.handoff.review.turn;

import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.CalendarHistory;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the time of a review from whose turn it was, with the calendars of then. */
@ApplicationScoped
public class ReadTime {

  private final Turns turns;
  private final WorkingCalendars calendars;
  private final Clock clock;

  ReadTime(Turns turns, WorkingCalendars calendars, Clock clock) {
    this.turns = turns;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * The time of a review up to now.
   *
   * @param decides whose working time is left: the reviewer, or who stands in now
   */
  @Transactional
  public ReviewTime of(Review review, Person decides) {
    Instant now = clock.instant();
    List<Turn> kept = turns.of(review.id().value());
    List<Turn> reviewing =
        kept.stream().filter(turn -> turn.holder() == TurnHolder.REVIEWER).toList();
    Map<CalendarOwner, CalendarHistory> histories =
        calendars.historyOf(
            Stream.concat(reviewing.stream().map(Turn::person), Stream.of(decides))
                .map(ReadTime::owner)
                .collect(Collectors.toSet()));
    Duration used =
        reviewing.stream()
            .map(
                turn ->
                    histories
                        .get(owner(turn.person()))
                        .between(turn.begunAt(), turn.endedAtOr(now)))
            .reduce(Duration.ZERO, Duration::plus);
    return new ReviewTime(
        used.truncatedTo(ChronoUnit.SECONDS),
        left(review, histories.get(owner(decides)), now),
        kept);
  }

  private static @Nullable Duration left(Review review, CalendarHistory history, Instant now) {
    return review.isOpen() ? history.at(now).left(now, review.due().at()) : null;
  }

  private static CalendarOwner owner(Person person) {
    return CalendarOwner.person(person.email());
  }
}
