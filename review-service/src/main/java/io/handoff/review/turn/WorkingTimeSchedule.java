package io.handoff.review.turn;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for working time that is to be told, as often as for reminders. */
@ApplicationScoped
class WorkingTimeSchedule {

  private final TellWorkingTime workingTime;

  WorkingTimeSchedule(TellWorkingTime workingTime) {
    this.workingTime = workingTime;
  }

  @Scheduled(
      every = "${handoff.reminders.every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    int told = TellWorkingTime.BATCH;
    while (told == TellWorkingTime.BATCH) {
      told = workingTime.tell();
    }
  }
}
