package io.handoff.review.reminder;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DateCheckWaits;
import io.handoff.contracts.event.WaitStep;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.datecheck.DateCheck;
import io.handoff.review.datecheck.ReadDateChecks;
import io.handoff.review.datecheck.WhoAnswers;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.TeamSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of what questions about dates still wait, as of decisions; see {@link RemindReviewers}. */
@ApplicationScoped
class RemindOfDates {

  private final ReadDateChecks readDateChecks;
  private final WhoAnswers whoAnswers;
  private final WorkingCalendars calendars;
  private final TeamSettings team;
  private final ReviewPublisher publisher;

  RemindOfDates(
      ReadDateChecks readDateChecks,
      WhoAnswers whoAnswers,
      WorkingCalendars calendars,
      TeamSettings team,
      ReviewPublisher publisher) {
    this.readDateChecks = readDateChecks;
    this.whoAnswers = whoAnswers;
    this.calendars = calendars;
    this.team = team;
    this.publisher = publisher;
  }

  /** Tells the steps that have come due in some questions. */
  void remind(Collection<ReminderLadder> ladders, Instant now) {
    if (ladders.isEmpty()) {
      return;
    }
    Map<UUID, DateCheck> checks =
        readDateChecks.all(ladders.stream().map(ReminderLadder::id).toList()).stream()
            .collect(Collectors.toMap(DateCheck::id, Function.identity()));
    for (ReminderLadder ladder : ladders) {
      DateCheck check = checks.get(ladder.id());
      ladder.climb(now).map(step -> waits(step, check, now)).ifPresent(publisher::publish);
    }
  }

  private DateCheckWaits waits(ReminderStep step, DateCheck check, Instant now) {
    Person standIn = whoAnswers.inPlaceOf(check, now).orElse(null);
    Instant due = check.due().at();
    long late =
        due.isAfter(now)
            ? 0
            : calendars
                .of(standIn == null ? check.assignee() : standIn)
                .between(due, now)
                .toMinutes();
    return new DateCheckWaits(
        check.handoff(),
        check.id(),
        check.milestone(),
        check.milestoneName(),
        check.requestedDate(),
        switch (step) {
          case BEFORE -> WaitStep.BEFORE;
          case DUE -> WaitStep.DUE;
          case AFTER -> WaitStep.AFTER;
        },
        check.assignee(),
        standIn,
        check.salesOwner(),
        new Person(team.managerName(), team.managerEmail()),
        check.due(),
        late,
        now);
  }
}
