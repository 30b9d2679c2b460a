package io.handoff.deals.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What day and what time it is where the team works. */
@ApplicationScoped
public class Today {

  private final Clock clock;
  private final ZoneId zone;

  Today(
      Clock clock,
      @ConfigProperty(name = "handoff.calendar.zone", defaultValue = "Europe/Berlin") ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  /** The day. */
  public LocalDate date() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** The day that it was at an instant. */
  public LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  /** The time of day. */
  public LocalTime time() {
    return LocalTime.ofInstant(clock.instant(), zone);
  }
}
