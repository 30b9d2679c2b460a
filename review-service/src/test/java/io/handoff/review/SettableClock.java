package io.handoff.review;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** A clock that a test may move; it goes on from there. */
@Mock
@Singleton
public class SettableClock extends Clock {

  private volatile Duration ahead = Duration.ZERO;

  /** From now on it is this late. */
  public void set(Instant now) {
    ahead = Duration.between(Instant.now(), now);
  }

  /** Back to the system's time. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("nobody asks for another zone");
  }
}
