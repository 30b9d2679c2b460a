package io.handoff.check.volume;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class VolumeChecks {

  private static final List<Check> ALL =
      List.of(
          new VolumeIsStated(),
          new PeopleAreNumbers(),
          new BusiestHourIsKnown(),
          new BurstHasSizeAndMinutes(),
          new MachineLoadIsMeasured(),
          new EstimateIsAssumed(),
          new VolumeIsPossible(),
          new GrowthIsAnEstimate(),
          new NormalWeekIsKnown());

  private VolumeChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
