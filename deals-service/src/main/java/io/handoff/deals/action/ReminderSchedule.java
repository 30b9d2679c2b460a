package io.handoff.deals.action;

import io.handoff.deals.calendar.Today;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks every morning for whom to remind. */
@ApplicationScoped
class ReminderSchedule {

  private final RemindOwners remind;
  private final ActionSettings settings;
  private final Today today;

  ReminderSchedule(RemindOwners remind, ActionSettings settings, Today today) {
    this.remind = remind;
    this.settings = settings;
    this.today = today;
  }

  @Scheduled(
      every = "${handoff.actions.every:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void remind() {
    if (today.time().isBefore(settings.remindFrom())) {
      return;
    }
    boolean more = true;
    while (more) {
      more = remind.remind(today.date());
    }
  }
}
