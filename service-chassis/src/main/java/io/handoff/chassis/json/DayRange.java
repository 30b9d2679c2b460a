package io.handoff.chassis.json;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * Which days and instants are taken; what is beyond them is a slip of the hand. {@link StrictJson}
 * holds to it by itself; this is for what comes as text.
 */
public final class DayRange {

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
  private static final Instant BEGINS = FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final Instant ENDS = LAST_DAY.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  private static final String WORDS = "from %s to %s".formatted(FIRST_DAY, LAST_DAY);

  /** What a day may be: "a day from 2000-01-01 to 2199-12-31". */
  public static final String DAY = "a day " + WORDS;

  /** What an instant may be: "an instant from 2000-01-01 to 2199-12-31 (UTC)". */
  public static final String INSTANT = "an instant " + WORDS + " (UTC)";

  private DayRange() {}

  /** Whether a day is taken. */
  public static boolean contains(LocalDate day) {
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  /** Whether an instant is taken. */
  public static boolean contains(Instant instant) {
    return !instant.isBefore(BEGINS) && instant.isBefore(ENDS);
  }

  /** What is wrong with a day, if it is not taken. */
  public static Optional<FieldFault> fault(String path, LocalDate day) {
    return contains(day) ? Optional.empty() : Optional.of(fault(path, DAY));
  }

  /** What is wrong with an instant, if it is not taken. */
  public static Optional<FieldFault> fault(String path, Instant instant) {
    return contains(instant) ? Optional.empty() : Optional.of(fault(path, INSTANT));
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

  static FieldFault fault(String path, String wanted) {
    return new FieldFault(path, "out-of-range", "Send " + wanted + ".");
  }

  private static void refuse(Optional<FieldFault> fault) {
    fault.ifPresent(
        beyond -> {
          throw StrictJson.invalid(List.of(beyond));
        });
  }
}
