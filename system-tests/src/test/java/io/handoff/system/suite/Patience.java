package io.handoff.system.suite;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what services tell each other. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Patience() {}

  /**
   * Waits for what is described, for up to a minute. What breaks in other threads, such as the mail
   * catcher's when its peer is killed, is no failure of what is awaited.
   */
  public static ConditionFactory await(String what) {
    return Awaitility.await(what)
        .dontCatchUncaughtExceptions()
        .atMost(LIMIT)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE);
  }
}
