package io.handoff.check.setup;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class SetupChecks {

  private static final List<Check> ALL =
      List.of(
          new SetupItemNamesItsWork(),
          new SystemsNeedSetup(),
          new SetupItemIsSized(),
          new LoadingSaysHowMuch(),
          new WeekOneIsMarked(),
          new WeekOneFitsOneWeek(),
          new WeeksFitBeforeTheDate());

  private SetupChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
