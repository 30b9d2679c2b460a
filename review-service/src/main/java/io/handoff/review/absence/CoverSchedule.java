package io.handoff.review.absence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for covers that have begun or ended, as often as for reminders. */
@ApplicationScoped
class CoverSchedule {

  private final TellOfCovers covers;

  CoverSchedule(TellOfCovers covers) {
    this.covers = covers;
  }

  @Scheduled(
      every = "${handoff.reminders.every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    int told = TellOfCovers.BATCH;
    while (told == TellOfCovers.BATCH) {
      told = covers.tell();
    }
  }
}
