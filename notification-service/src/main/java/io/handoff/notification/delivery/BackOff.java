package io.handoff.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.function.DoubleSupplier;

/**
 * How long to wait after a try: briefly at first, because most faults are short, then up to an
 * hour; spread by a fifth, so that what failed together does not come back together.
 */
final class BackOff {

  private static final List<Duration> STEPS =
      List.of(
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofSeconds(30),
          Duration.ofMinutes(1),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofMinutes(30),
          Duration.ofHours(1));
  private static final double SPREAD = 0.2;

  private final DoubleSupplier random;

  /**
   * A back-off.
   *
   * @param random gives numbers from 0 to 1
   */
  BackOff(DoubleSupplier random) {
    this.random = random;
  }

  /**
   * The pause after a try.
   *
   * @param tries how many tries there were, from 1
   */
  Duration after(int tries) {
    Duration step = STEPS.get(Math.min(Math.max(tries, 1), STEPS.size()) - 1);
    double factor = 1 - SPREAD + 2 * SPREAD * random.getAsDouble();
    return Duration.ofMillis(Math.round(step.toMillis() * factor));
  }
}
