package io.handoff.deals.deal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for missing drafts, as often as the settings say. */
@ApplicationScoped
class NudgeSchedule {

  private final NudgeOwners owners;

  NudgeSchedule(NudgeOwners owners) {
    this.owners = owners;
  }

  @Scheduled(
      every = "${handoff.deals.nudge-every:5m}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void nudge() {
    boolean more = true;
    while (more) {
      more = owners.nudge();
    }
  }
}
