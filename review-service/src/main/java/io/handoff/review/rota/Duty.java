package io.handoff.review.rota;

import io.handoff.contracts.document.Person;
import java.time.Instant;

/**
 * Somebody is on duty.
 *
 * @param person who
 * @param from from when on
 * @param until until when, exclusive
 */
public record Duty(Person person, Instant from, Instant until) {

  boolean isAt(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }
}
