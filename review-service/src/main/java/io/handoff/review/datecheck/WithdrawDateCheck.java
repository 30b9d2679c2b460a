package io.handoff.review.datecheck;

import io.handoff.contracts.event.DateCheckClosed;
import io.handoff.contracts.event.DateCheckWithdrawn;
import io.handoff.review.review.ReviewPublisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes a question about a date away from delivery, because sales took it back. */
@ApplicationScoped
class WithdrawDateCheck {

  private final DateChecks dateChecks;
  private final WhoAnswers whoAnswers;
  private final ReviewPublisher publisher;
  private final Event<DateCheckEnded> ended;
  private final Clock clock;

  WithdrawDateCheck(
      DateChecks dateChecks,
      WhoAnswers whoAnswers,
      ReviewPublisher publisher,
      Event<DateCheckEnded> ended,
      Clock clock) {
    this.dateChecks = dateChecks;
    this.whoAnswers = whoAnswers;
    this.publisher = publisher;
    this.ended = ended;
    this.clock = clock;
  }

  /** What delivery answered before it heard of that stays answered. */
  @Transactional
  void withdraw(@Observes DateCheckWithdrawn withdrawn) {
    dateChecks
        .findForChange(withdrawn.dateCheckId())
        .filter(DateCheck::isOpen)
        .ifPresent(check -> close(check, withdrawn));
  }

  private void close(DateCheck check, DateCheckWithdrawn withdrawn) {
    Instant now = clock.instant();
    check.withdraw(withdrawn.by(), now);
    ended.fire(new DateCheckEnded(check));
    publisher.publish(
        new DateCheckClosed(
            check.handoff(),
            check.id(),
            check.milestone(),
            check.milestoneName(),
            check.requestedDate(),
            check.assignee(),
            whoAnswers.inPlaceOf(check, now).orElse(null),
            check.salesOwner(),
            withdrawn.by(),
            now));
  }
}
