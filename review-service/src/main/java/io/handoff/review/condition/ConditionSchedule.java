package io.handoff.review.condition;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for conditions whose day is over, as often as for reminders. */
@ApplicationScoped
class ConditionSchedule {

  private final MissConditions missConditions;

  ConditionSchedule(MissConditions missConditions) {
    this.missConditions = missConditions;
  }

  @Scheduled(
      every = "${handoff.reminders.every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    missConditions.missed().forEach(missConditions::miss);
  }
}
