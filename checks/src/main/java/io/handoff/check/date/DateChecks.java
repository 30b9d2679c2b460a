package io.handoff.check.date;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class DateChecks {

  private static final List<Check> ALL =
      List.of(
          new FirmDateStandsOnKnownInputs(),
          new FirmDateStandsBesideNothingUntested(),
          new LaunchDateKnowsItsVolume(),
          new DateLeavesTimeForApprovals(),
          new InputArrivesBeforeDate(),
          new DateFitsItsMode(),
          new PromisedDateIsCheckedByDelivery(),
          new HardDeadlineHasCause(),
          new LaunchMeetsItsWindow(),
          new RangeStandsOnInput(),
          new PausedDateNamesItsInput(),
          new DateHasReason(),
          new FirmDateTellsNoDoubt(),
          new UntoldChange());

  private DateChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
