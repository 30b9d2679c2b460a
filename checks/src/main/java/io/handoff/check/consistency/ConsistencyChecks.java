package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.consistency.count.AllFitsTheParts;
import io.handoff.check.consistency.count.CountsOfPeopleAgree;
import io.handoff.check.consistency.count.CountsOfThingsAgree;
import io.handoff.check.consistency.count.MeasuresAgree;
import io.handoff.check.consistency.count.PartsOfOneAgree;
import io.handoff.check.consistency.count.SamePeopleAgree;
import io.handoff.check.consistency.count.SuccessMeasureAgrees;
import io.handoff.check.consistency.count.ThresholdsAgree;
import io.handoff.check.consistency.count.WorkFitsItsLimit;
import io.handoff.check.consistency.data.DataStaysInItsPlace;
import io.handoff.check.consistency.data.DirectionsAgree;
import io.handoff.check.consistency.data.FormatsAgree;
import io.handoff.check.consistency.data.HostingAgrees;
import io.handoff.check.consistency.data.KeptLongEnough;
import io.handoff.check.consistency.data.LanguagesAgree;
import io.handoff.check.consistency.data.NobodyLosesTheirWayIn;
import io.handoff.check.consistency.data.OldDataAgrees;
import io.handoff.check.consistency.dates.FinishedStaysOut;
import io.handoff.check.consistency.dates.LaunchComesAfterApprovals;
import io.handoff.check.consistency.dates.LaunchWaitsForPermission;
import io.handoff.check.consistency.dates.MilestonesFitTheirPhases;
import io.handoff.check.consistency.dates.NeededFirstIsPlannedFirst;
import io.handoff.check.consistency.dates.OneComesFirst;
import io.handoff.check.consistency.dates.OutsideDaysAgree;
import io.handoff.check.consistency.dates.PilotAgrees;
import io.handoff.check.consistency.dates.PromisedDaysAgree;
import io.handoff.check.consistency.dates.SigningsAgree;
import io.handoff.check.consistency.dates.WorkFitsItsTime;
import io.handoff.check.consistency.load.CallsFitTheirLimit;
import io.handoff.check.consistency.load.GuessStaysAGuess;
import io.handoff.check.consistency.load.RatesAgree;
import io.handoff.check.consistency.load.RhythmsAgree;
import io.handoff.check.consistency.people.HowPeopleGetIn;
import io.handoff.check.consistency.people.OneDecider;
import io.handoff.check.consistency.people.OnlyOneDoesIt;
import io.handoff.check.consistency.people.SecurityWishesAgree;
import io.handoff.check.consistency.people.SupportHoursAgree;
import io.handoff.check.consistency.people.YesIsGivenOnce;
import io.handoff.check.consistency.scope.NothingIsInAndOut;
import io.handoff.check.consistency.scope.OptionStaysAnOption;
import io.handoff.check.consistency.scope.TrainingAgrees;
import io.handoff.check.consistency.sides.OneSideOfEachThing;
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
          new OutsideDaysAgree(),
          new MilestonesFitTheirPhases(),
          new DataStaysInItsPlace(),
          new HostingAgrees(),
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
          new GuessStaysAGuess(),
          new OneSideOfEachThing(),
          new CallsFitTheirLimit(),
          new NobodyLosesTheirWayIn(),
          new ThresholdsAgree(),
          new PartsOfOneAgree(),
          new MeasuresAgree(),
          new OnlyOneDoesIt(),
          new SupportHoursAgree(),
          new TrainingAgrees(),
          new SigningsAgree(),
          new PilotAgrees(),
          new YesIsGivenOnce());

  private ConsistencyChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
