package io.handoff.review.datecheck;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.review.cover.StandIns;
import io.handoff.review.review.ReviewPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Answers a question about a date, once. */
@ApplicationScoped
public class AnswerDateCheck {

  private final DateChecks dateChecks;
  private final StandIns standIns;
  private final ReviewPublisher publisher;
  private final Event<DateCheckEnded> ended;
  private final Clock clock;

  AnswerDateCheck(
      DateChecks dateChecks,
      StandIns standIns,
      ReviewPublisher publisher,
      Event<DateCheckEnded> ended,
      Clock clock) {
    this.dateChecks = dateChecks;
    this.standIns = standIns;
    this.publisher = publisher;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * Answers.
   *
   * @throws Refused when it is not theirs to answer, is answered, or no firm day can stand on it
   */
  @Transactional
  public DateCheck answer(UUID id, GivenAnswer given, Actor by) {
    given.requireWhole();
    Instant now = clock.instant();
    DateCheck check = dateChecks.findForChange(id).orElseThrow(ReadDateChecks::unknown);
    requireTheirs(check, by, now);
    requireOpen(check);
    if (given.answer() == DateAnswer.FIRM && !check.doubts().isEmpty()) {
      throw new Refused(
          DateCheckProblem.DATE_NOT_FIRM,
          "Answer with a range or not yet, or wait until what it stands on is known: "
              + String.join(" ", check.doubts()),
          Map.of("doubts", check.doubts()),
          List.of());
    }
    check.answer(given, by, now);
    ended.fire(new DateCheckEnded(check));
    dateChecks.flush();
    publisher.publish(
        new DateCheckAnswered(
            check.handoff(),
            check.id(),
            check.milestone(),
            check.milestoneName(),
            check.requestedDate(),
            given.answer(),
            given.first(),
            given.until(),
            given.reason(),
            new ActorRef(by.subject(), by.name(), by.email()),
            check.isLate(),
            check.salesOwner(),
            now));
    return check;
  }

  private void requireTheirs(DateCheck check, Actor by, Instant now) {
    if (check.isAskedBy(by)) {
      throw new Refused(
          DateCheckProblem.OWN_DATE, "Leave the answer to somebody in delivery, or to a manager.");
    }
    boolean theirs =
        by.hasEmail(check.assignee().email())
            || by.is("manager")
            || standIns
                .of(check.assignee().email(), now)
                .filter(cover -> by.hasEmail(cover.delegate().email()))
                .isPresent();
    if (!theirs) {
      throw new Refused(
          DateCheckProblem.NOT_ASKED,
          check.assignee().name() + " answers this; a manager can too.",
          Map.of("assignee", check.assignee()),
          List.of());
    }
  }

  private static void requireOpen(DateCheck check) {
    if (check.withdrawnByName() != null) {
      throw new Refused(
          DateCheckProblem.DATE_WITHDRAWN,
          check.withdrawnByName() + " took this question back; nobody waits for an answer.");
    }
    check
        .answeredBy()
        .ifPresent(
            answerer -> {
              throw new Refused(
                  DateCheckProblem.DATE_ANSWERED,
                  answerer.name() + " has answered this already.",
                  Map.of(
                      "answeredBy", answerer.name(),
                      "answeredAt", Objects.requireNonNull(check.answeredAt())),
                  List.of());
            });
  }
}
