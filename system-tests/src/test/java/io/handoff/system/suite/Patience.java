package io.handoff.system.suite;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what services tell each other. */
public final class Patience {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Patience() {}

  /** Waits for what is described, for up to a minute. */
  public static ConditionFactory await(String what) {
    return Awaitility.await(what).atMost(LIMIT).pollDelay(Duration.ZERO).pollInterval(PAUSE);
  }
}
