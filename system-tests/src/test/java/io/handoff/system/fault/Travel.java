package io.handoff.system.fault;

import io.handoff.system.suite.Patience;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Moves many journeys on at once: whoever cannot go on yet lets others pass. */
final class Travel implements AutoCloseable {

  private static final int PEOPLE = 16;
  private static final long PAUSE_MILLIS = 250;

  private final ScheduledExecutorService people = Executors.newScheduledThreadPool(PEOPLE);
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  /** Sets out on these journeys. */
  void start(List<Journey> journeys) {
    journeys.forEach(journey -> people.execute(() -> advance(journey)));
  }

  /** Waits until so many steps of these journeys were taken. */
  void awaitSteps(List<Journey> journeys, int steps) {
    Patience.await(steps + " steps")
        .atMost(120, TimeUnit.SECONDS)
        .until(() -> journeys.stream().mapToInt(Journey::taken).sum() >= steps || hasFailed());
  }

  /** Waits until all of these journeys are over. */
  void awaitEnd(List<Journey> journeys) {
    Patience.await("end of all journeys")
        .atMost(120, TimeUnit.SECONDS)
        .until(() -> journeys.stream().allMatch(Journey::isOver) || hasFailed());
  }

  /** What no patience helped against. */
  List<Throwable> failures() {
    return List.copyOf(failures);
  }

  @Override
  public void close() {
    people.shutdownNow();
  }

  private boolean hasFailed() {
    return !failures.isEmpty();
  }

  private void advance(Journey journey) {
    try {
      long pause = journey.advance() ? 0 : PAUSE_MILLIS;
      if (!journey.isOver()) {
        people.schedule(() -> advance(journey), pause, TimeUnit.MILLISECONDS);
      }
    } catch (RuntimeException | AssertionError failure) {
      failures.add(failure);
    }
  }
}
