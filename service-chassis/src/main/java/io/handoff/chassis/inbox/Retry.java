package io.handoff.chassis.inbox;

import io.handoff.chassis.sql.Transience;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Tries again, in place, for as long as the infrastructure fails; gives up on what is wrong itself.
 */
@ApplicationScoped
class Retry {

  private static final Logger LOG = Logger.getLogger(Retry.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration MAX_PAUSE = Duration.ofSeconds(2);

  /** A failure that nobody can classify is tried this often before it counts as permanent. */
  private static final int TRIES_OF_UNKNOWN = 5;

  private final InboxMetrics metrics;
  private volatile boolean stopping;

  Retry(InboxMetrics metrics) {
    this.metrics = metrics;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /**
   * Runs work until it ends.
   *
   * @throws PermanentFailure when it can never succeed
   */
  boolean untilApplied(BooleanSupplier work) {
    Duration pause = FIRST_PAUSE;
    int tries = 0;
    while (!stopping) {
      try {
        return work.getAsBoolean();
      } catch (PermanentFailure dead) {
        throw dead;
      } catch (RuntimeException failed) {
        tries++;
        if (!Transience.isTransient(failed) && tries >= TRIES_OF_UNKNOWN) {
          throw new PermanentFailure("it failed " + tries + " times", failed);
        }
        metrics.retried();
        LOG.warnf("Try %d failed and is repeated in %s: %s", tries, pause, failed.toString());
        pause = sleep(pause);
      }
    }
    return waitForTheEnd();
  }

  /**
   * Neither answers nor fails, because a failure would put a good message among the dead letters:
   * it is not acknowledged, and comes again after the restart.
   */
  private static boolean waitForTheEnd() {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }
    throw new IllegalStateException("the service did not stop");
  }

  private static Duration sleep(Duration pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(
          pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis() / 2 + 1));
    } catch (InterruptedException interrupted) {
      waitForTheEnd();
    }
    Duration longer = pause.multipliedBy(2);
    return longer.compareTo(MAX_PAUSE) > 0 ? MAX_PAUSE : longer;
  }
}
