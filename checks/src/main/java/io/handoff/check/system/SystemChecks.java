package io.handoff.check.system;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class SystemChecks {

  private static final List<Check> ALL =
      List.of(
          new SystemHasExactName(),
          new SourceHasAccessPath(),
          new DayOneIsFirst(),
          new IntegrationHasDirection(),
          new SystemHasFormat(),
          new SystemHasAccessOwner(),
          new SourceWasSeen(),
          new SameEverywhereFitsSources(),
          new SameEverywhereIsProven(),
          new ServiceAccountHasCreator(),
          new ApiIsDocumented(),
          new AutomaticIntegrationIsDetailed(),
          new IntegrationSaysWhenNeeded(),
          new SourceLimitsAreSaid(),
          new SourceSensitivityIsSaid(),
          new SourceKindIsSaid(),
          new OutsideTeamIsNamed(),
          new ManySourcesManyOwners(),
          new DataPathIsSaid());

  private SystemChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
