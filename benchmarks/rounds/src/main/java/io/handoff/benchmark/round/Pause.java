package io.handoff.benchmark.round;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits: first shortly, and longer with every look that finds nothing. */
final class Pause {

  private static final int GROWTH = 2;
  private static final Duration LONGEST = Duration.ofMillis(200);
  private static final Duration LIMIT = Duration.ofSeconds(180);

  /** Looks once. */
  interface Look {
    boolean found() throws IOException;
  }

  private Pause() {}

  /** Looks until it is there. */
  static void untilFound(String what, Duration first, Look look) throws IOException {
    long end = System.nanoTime() + LIMIT.toNanos();
    long pause = first.toNanos();
    sleep(pause);
    while (!look.found()) {
      if (System.nanoTime() > end) {
        throw new IOException(what + " did not come within " + LIMIT.toSeconds() + " s");
      }
      pause = Math.min(pause * GROWTH, LONGEST.toNanos());
      sleep(pause);
    }
  }

  /** Waits until this time of {@link System#nanoTime()}. */
  static void until(long nanoTime) throws IOException {
    long left = nanoTime - System.nanoTime();
    if (left > 0) {
      sleep(left);
    }
  }

  private static void sleep(long nanos) throws IOException {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
