package io.handoff.review.datecheck;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.finding.DueTime;
import io.handoff.review.check.RunChecks;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.StandIns;
import io.handoff.review.deadline.DueTimes;
import io.handoff.review.overruling.SettleFindings;
import io.handoff.review.review.FindingOverruled;
import io.handoff.review.review.RecordChecked;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.rota.Duty;
import io.handoff.review.rota.KeepRota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays a question about a date before somebody in delivery, by the due times of a review. */
@ApplicationScoped
class OpenDateCheck {

  private final RunChecks checks;
  private final SettleFindings settle;
  private final StandIns standIns;
  private final KeepRota rota;
  private final DueTimes dueTimes;
  private final DateChecks dateChecks;
  private final ReviewPublisher publisher;
  private final Event<DateCheckStarted> started;
  private final Clock clock;

  OpenDateCheck(
      RunChecks checks,
      SettleFindings settle,
      StandIns standIns,
      KeepRota rota,
      DueTimes dueTimes,
      DateChecks dateChecks,
      ReviewPublisher publisher,
      Event<DateCheckStarted> started,
      Clock clock) {
    this.checks = checks;
    this.settle = settle;
    this.standIns = standIns;
    this.rota = rota;
    this.dueTimes = dueTimes;
    this.dateChecks = dateChecks;
    this.publisher = publisher;
    this.started = started;
    this.clock = clock;
  }

  /** Opens a question, in the transaction that takes it in. */
  @Transactional
  void open(@Observes DateCheckAsked asked) {
    Person assignee = assignee(asked);
    Optional<Person> standIn =
        standIns
            .of(assignee.email(), asked.at())
            .map(Cover::delegate)
            .filter(delegate -> !isAsker(asked.by(), delegate))
            .filter(delegate -> !isOf(delegate, asked.salesOwner().email()));
    DueTime due = dueTimes.of(standIn.orElse(assignee), asked.at(), null).time();
    Ground ground =
        Ground.of(
            asked.milestone(),
            asked.version(),
            asked.document(),
            settle.mark(
                asked.handoff().id(),
                asked.document(),
                checks.run(asked.document(), asked.template()).findings()));
    DateCheck check = DateCheck.open(asked, assignee, ground, due);
    dateChecks.persist(check);
    started.fire(new DateCheckStarted(check, standIn.orElse(assignee)));
    publisher.publish(
        new DateCheckOpened(
            check.handoff(),
            check.id(),
            check.milestone(),
            check.milestoneName(),
            check.requestedDate(),
            check.question(),
            assignee,
            standIn.orElse(null),
            check.salesOwner(),
            check.askedBy(),
            check.doubts(),
            due,
            clock.instant()));
  }

  /** The engineering owner, or whoever is on duty when the engineering owner asks. */
  private Person assignee(DateCheckAsked asked) {
    Person owner = asked.engineeringOwner();
    if (!isAsker(asked.by(), owner)) {
      return owner;
    }
    return rota.dutiesFrom(asked.at())
        .map(Duty::person)
        .filter(person -> !isAsker(asked.by(), person))
        .findFirst()
        .orElse(owner);
  }

  private static boolean isAsker(ActorRef by, Person person) {
    return isOf(person, by.email());
  }

  private static boolean isOf(Person person, @Nullable String address) {
    return address != null
        && person.email() != null
        && address.strip().equalsIgnoreCase(person.email().strip());
  }

  /** Shows in open questions that a finding no longer stands. */
  @Transactional
  void overrule(@Observes FindingOverruled overruled) {
    for (DateCheck check : dateChecks.openOf(overruled.handoffId())) {
      check.overrule(overruled.finding(), overruled.overruling());
    }
  }

  /** Keeps open questions in step with the record, so that what arrives since is seen. */
  @Transactional
  void follow(@Observes RecordChecked checked) {
    for (DateCheck check : dateChecks.openOf(checked.handoffId())) {
      check.follow(
          Ground.of(check.milestone(), checked.version(), checked.document(), checked.findings()));
    }
  }
}
