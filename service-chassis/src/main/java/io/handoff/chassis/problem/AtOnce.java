package io.handoff.chassis.problem;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/** Lets only some of what is costly run at a time; others are asked to come again. */
public final class AtOnce {

  private final Semaphore free;

  /**
   * With nothing running.
   *
   * @param most how many may run at a time
   */
  public AtOnce(int most) {
    free = new Semaphore(most);
  }

  /**
   * Runs something, if there is room for it.
   *
   * @throws Refused when as many run as may
   * @throws IOException when it does
   */
  public void run(Costly costly) throws IOException {
    if (!free.tryAcquire()) {
      throw new Refused(
          CommonProblem.TOO_MANY_AT_ONCE, "Send it again in a minute; nothing was done.");
    }
    try {
      costly.run();
    } finally {
      free.release();
    }
  }

  /** What is costly. */
  public interface Costly {

    /** Runs it. */
    void run() throws IOException;
  }
}
