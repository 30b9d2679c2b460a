package io.handoff.deals.handoff;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for stale records, as often as the settings say. */
@ApplicationScoped
class StaleSchedule {

  private final NudgeStale stale;

  StaleSchedule(NudgeStale stale) {
    this.stale = stale;
  }

  @Scheduled(
      every = "${handoff.stale.nudge-every:1m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void nudge() {
    boolean more = true;
    while (more) {
      more = stale.nudge();
    }
  }
}
