package io.handoff.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What has been started, to be stopped in reverse order. Once stopping has begun nothing more is
 * started, and what is just being started is waited for, so that nothing is left behind.
 */
final class Running implements AutoCloseable {

  private static final long PATIENCE_MILLIS = 60_000;

  private record Entry(String name, AutoCloseable part) {}

  private final Deque<Entry> newestFirst = new ArrayDeque<>();
  private int starting;
  private boolean stopping;

  /**
   * Starts a part and notes it.
   *
   * @throws CannotStart if the suite is already being stopped
   */
  <T extends AutoCloseable> T start(String name, Callable<T> part) throws Exception {
    announce();
    try {
      T started = part.call();
      note(new Entry(name, started));
      return started;
    } finally {
      settle();
    }
  }

  /** Whether stopping has begun, so that a part's end is no surprise. */
  synchronized boolean isStopping() {
    return stopping;
  }

  @Override
  public void close() {
    awaitStarts();
    for (Entry entry = next(); entry != null; entry = next()) {
      try {
        entry.part().close();
      } catch (Exception e) {
        System.err.println(entry.name() + " did not stop in order: " + e.getMessage());
      }
    }
  }

  private synchronized void announce() {
    if (stopping) {
      throw new CannotStart("stopped before everything was up");
    }
    starting++;
  }

  private synchronized void note(Entry entry) {
    newestFirst.push(entry);
  }

  private synchronized void settle() {
    starting--;
    notifyAll();
  }

  private synchronized @Nullable Entry next() {
    return newestFirst.poll();
  }

  private synchronized void awaitStarts() {
    stopping = true;
    long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
    try {
      for (long left = PATIENCE_MILLIS; starting > 0 && left > 0; ) {
        wait(left);
        left = deadline - System.currentTimeMillis();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
