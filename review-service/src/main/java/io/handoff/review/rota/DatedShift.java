package io.handoff.review.rota;

import io.handoff.contracts.document.Person;
import java.time.LocalDate;

/**
 * Somebody's duty on some days, whatever the week says.
 *
 * @param from the first day
 * @param until the last day
 * @param person who is on duty
 */
public record DatedShift(LocalDate from, LocalDate until, Person person) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  boolean meets(DatedShift other) {
    return !other.until.isBefore(from) && !until.isBefore(other.from);
  }
}
