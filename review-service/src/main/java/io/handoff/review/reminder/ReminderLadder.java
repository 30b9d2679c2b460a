package io.handoff.review.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reminders of one decision or answer that is awaited, with when each is told and which was
 * told last. They are told in order, each once; one that the next has caught up with is left out.
 */
@Entity
class ReminderLadder {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Awaited awaited;

  private Instant beforeAt;
  private Instant dueAt;
  private Instant afterAt;

  @Enumerated(EnumType.STRING)
  private @Nullable ReminderStep told;

  private @Nullable Instant nextAt;

  /** For the persistence layer. */
  protected ReminderLadder() {}

  static ReminderLadder of(UUID id, Awaited awaited, ReminderTimes times, Instant now) {
    ReminderLadder ladder = new ReminderLadder();
    ladder.id = id;
    ladder.awaited = awaited;
    ladder.begin(times, now);
    return ladder;
  }

  /**
   * Begins with the first step that is still to come, as after a hand-over: whoever is told now
   * that it is their turn reads in that mail that it is due soon. That it is due is told once even
   * so, because the manager hears of it only by that.
   */
  void begin(ReminderTimes times, Instant now) {
    boolean dueWasTold = told != null && told.compareTo(ReminderStep.DUE) >= 0;
    beforeAt = times.before();
    dueAt = times.due();
    afterAt = times.after();
    if (beforeAt.isAfter(now)) {
      told = null;
      nextAt = beforeAt;
    } else {
      take(dueWasTold && !dueAt.isAfter(now) ? ReminderStep.DUE : ReminderStep.BEFORE);
    }
  }

  /** Takes the latest step that is due; empty when there is none that was not told. */
  Optional<ReminderStep> climb(Instant now) {
    Optional<ReminderStep> latest =
        Arrays.stream(ReminderStep.values())
            .filter(step -> told == null || step.compareTo(told) > 0)
            .filter(step -> !times().of(step).isAfter(now))
            .reduce((earlier, later) -> later);
    latest.ifPresent(this::take);
    return latest;
  }

  private void take(ReminderStep step) {
    told = step;
    nextAt = step.next().map(times()::of).orElse(null);
  }

  /** Id of the review or question. */
  UUID id() {
    return id;
  }

  /** What is awaited. */
  Awaited awaited() {
    return awaited;
  }

  ReminderTimes times() {
    return new ReminderTimes(beforeAt, dueAt, afterAt);
  }

  /** When the next step is told; absent when none is left. */
  @Nullable Instant nextAt() {
    return nextAt;
  }
}
