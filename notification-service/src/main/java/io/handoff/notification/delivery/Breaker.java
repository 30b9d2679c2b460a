package io.handoff.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spares the deliveries while no mail can be sent at all: after a failure that is not about one
 * mail nothing is tried for a while, then one mail feels the way. The pauses stay short, because
 * asking a closed port costs nothing and people wait for the mails.
 */
@ApplicationScoped
class Breaker {

  private static final List<Duration> UNREACHABLE =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5));
  private static final Duration MISCONFIGURED = Duration.ofSeconds(30);

  private int failures;
  private @Nullable Instant closedAgainAt;

  /**
   * How many mails may be tried now.
   *
   * @param free how many could be
   * @param underWay how many are being tried
   */
  synchronized int allows(int free, int underWay, Instant now) {
    if (closedAgainAt == null) {
      return free;
    }
    return now.isBefore(closedAgainAt) || underWay > 0 ? 0 : Math.min(1, free);
  }

  /** The server answered: whatever it said, there is one. */
  synchronized void answered() {
    failures = 0;
    closedAgainAt = null;
  }

  /** There was nobody to talk to. True when this opened it. */
  synchronized boolean unreachable(Instant now) {
    return open(UNREACHABLE.get(Math.min(failures, UNREACHABLE.size() - 1)), now);
  }

  /** The server does not accept us as a sender. True when this opened it. */
  synchronized boolean misconfigured(Instant now) {
    return open(MISCONFIGURED, now);
  }

  /** Whether mails are held back. */
  synchronized boolean isOpen() {
    return closedAgainAt != null;
  }

  private boolean open(Duration pause, Instant now) {
    boolean first = closedAgainAt == null;
    // What failed together counts once.
    if (first || !now.isBefore(closedAgainAt)) {
      failures++;
      closedAgainAt = now.plus(pause);
    }
    return first;
  }
}
