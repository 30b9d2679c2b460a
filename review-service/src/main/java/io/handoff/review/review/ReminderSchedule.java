package io.handoff.review.review;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for reminders that have come due, as often as the settings say. */
@ApplicationScoped
class ReminderSchedule {

  private final RemindReviewers reminders;

  ReminderSchedule(RemindReviewers reminders) {
    this.reminders = reminders;
  }

  @Scheduled(
      every = "${handoff.reminders.every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remind() {
    boolean more = true;
    while (more) {
      more = reminders.remindDueSoon() | reminders.remindOverdue();
    }
  }
}
