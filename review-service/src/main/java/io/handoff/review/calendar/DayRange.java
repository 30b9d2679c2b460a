package io.handoff.review.calendar;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days and instants are taken; what is beyond them is a slip of the hand. */
public final class DayRange {

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
  private static final Instant BEGINS = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant ENDS = LAST_DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);

  private static final String WORDS = "from %s to %s".formatted(FIRST_DAY, LAST_DAY);

  private DayRange() {}

  private static boolean contains(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private static boolean contains(Instant instant) {
    return !instant.isBefore(BEGINS) && instant.isBefore(ENDS);
  }

  /** What is wrong with a day, if it was sent and is not taken. */
  public static Optional<FieldFault> fault(String path, @Nullable LocalDate day) {
    return day == null || contains(day)
        ? Optional.empty()
        : Optional.of(new FieldFault(path, "out-of-range", "Send a day " + WORDS + "."));
  }

  /** What is wrong with an instant, if it is not taken. */
  public static Optional<FieldFault> fault(String path, Instant instant) {
    return contains(instant)
        ? Optional.empty()
        : Optional.of(new FieldFault(path, "out-of-range", "Send an instant " + WORDS + " (UTC)."));
  }

  /**
   * Lets a day pass that is taken.
   *
   * @throws Refused when it is not
   */
  public static void require(String path, LocalDate day) {
    refuse(fault(path, day));
  }

  /**
   * Lets an instant pass that is taken.
   *
   * @throws Refused when it is not
   */
  public static void require(String path, Instant instant) {
    refuse(fault(path, instant));
  }

  private static void refuse(Optional<FieldFault> fault) {
    fault.ifPresent(
        beyond -> {
          throw StrictJson.invalid(List.of(beyond));
        });
  }
}
