package io.handoff.review.absence;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ReviewerAway;
import io.handoff.review.calendar.Closure;
import io.handoff.review.calendar.CurrentCalendars;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.cover.Cover;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.ReviewStarted;
import io.handoff.review.review.TeamSettings;
import io.handoff.review.rota.Duty;
import io.handoff.review.rota.KeepRota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Says who stands in or can help, when a review opens whose reviewer cannot decide. */
@ApplicationScoped
class TellOfAbsence {

  private final KeepRota rota;
  private final TeamSettings team;
  private final ReviewPublisher publisher;

  TellOfAbsence(KeepRota rota, TeamSettings team, ReviewPublisher publisher) {
    this.rota = rota;
    this.team = team;
    this.publisher = publisher;
  }

  void on(@Observes ReviewStarted started) {
    Review review = started.review();
    boolean wroteIt = review.isWrittenBy(review.reviewer());
    Optional<LocalDate> away =
        Optional.ofNullable(started.cover())
            .map(Cover::lastDay)
            .or(() -> awayUntil(review, started.calendars()));
    if (wroteIt || away.isPresent()) {
      publisher.publish(
          new ReviewerAway(
              review.handoff(),
              review.id().value(),
              review.revision(),
              review.reviewer(),
              wroteIt,
              away.orElse(null),
              started.standIn(),
              review.salesOwner(),
              new Person(team.managerName(), team.managerEmail()),
              onDuty(review),
              review.due(),
              review.openedAt()));
    }
  }

  /** The last day of the closure in which the team's next working moment falls. */
  private Optional<LocalDate> awayUntil(Review review, CurrentCalendars calendars) {
    Instant next = calendars.ofTeam().nextWorking(review.openedAt());
    WorkingCalendar own = calendars.of(review.reviewer());
    LocalDate day = next.atZone(own.zone()).toLocalDate();
    return own.content().closures().stream()
        .filter(closure -> !day.isBefore(closure.from()) && !day.isAfter(closure.to()))
        .map(Closure::to)
        .max(LocalDate::compareTo);
  }

  private List<Person> onDuty(Review review) {
    return rota.dutiesFrom(review.openedAt())
        .map(Duty::person)
        .filter(person -> !review.isReviewedBy(person) && !review.isWrittenBy(person))
        .limit(1)
        .toList();
  }
}
