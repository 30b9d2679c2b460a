package io.handoff.review.reminder;

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
    int told = RemindReviewers.BATCH;
    while (told == RemindReviewers.BATCH) {
      told = reminders.remind();
    }
  }
}
