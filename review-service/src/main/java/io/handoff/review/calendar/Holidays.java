package io.handoff.review.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Public holidays. */
interface Holidays {

  /** The name of the holiday on a day; empty when it is none. */
  Optional<String> on(LocalDate day);

  /** No holidays at all. */
  static Holidays none() {
    return day -> Optional.empty();
  }
}
