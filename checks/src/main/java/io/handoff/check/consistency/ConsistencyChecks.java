package io.handoff.check.consistency;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class ConsistencyChecks {

  private static final List<Check> ALL =
      List.of(
          new CountsOfPeopleAgree(),
          new DirectionsAgree(),
          new NothingIsInAndOut(),
          new SecurityWishesAgree(),
          new OldDataAgrees(),
          new OptionStaysAnOption(),
          new SuccessMeasureAgrees(),
          new LaunchComesAfterApprovals(),
          new PromisedDaysAgree(),
          new MilestonesFitTheirPhases(),
          new DataStaysInItsPlace(),
          new KeptLongEnough(),
          new LaunchWaitsForPermission(),
          new CountsOfThingsAgree(),
          new OneDecider(),
          new AllFitsTheParts(),
          new HowPeopleGetIn(),
          new RhythmsAgree(),
          new FormatsAgree(),
          new OneComesFirst(),
          new NeededFirstIsPlannedFirst(),
          new WorkFitsItsTime(),
          new WorkFitsItsLimit(),
          new FinishedStaysOut(),
          new RatesAgree(),
          new SamePeopleAgree(),
          new LanguagesAgree(),
          new GuessStaysAGuess());

  private ConsistencyChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
