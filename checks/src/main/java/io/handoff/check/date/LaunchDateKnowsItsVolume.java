package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.LinkedEntry;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** Every launch date stands on the volume, linked or not. */
final class LaunchDateKnowsItsVolume implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-002",
          Severity.BLOCKING,
          "A firm launch date knows how many people will use it",
          "Ten times the users can mean another design, and no firm day survives that.",
          List.of("milestones.*.mode", "milestones.*.promisedDate", "load.*", "answers.usage"),
          "How many people use it when it goes live, and who confirms that number?",
          "12 June 2027, firm, with 40 active users now and in month 1, confirmed by the customer");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Optional<VolumeDoubt> doubt = VolumeDoubt.about(record.document());
    if (doubt.isEmpty()) {
      return List.of();
    }
    return LaunchDates.of(record.document()).stream()
        .filter(PromisedDate::isFirm)
        .filter(launch -> !isLinked(launch, doubt.get()))
        .map(
            launch ->
                DESCRIPTION.finding(
                    launch.path("inputs"),
                    "volume",
                    "The " + launch.inWords() + " leans on " + doubt.get().words() + ".",
                    "How many people use it on that day, and who confirms it? Until then, make the"
                        + " date a range."))
        .toList();
  }

  /** A linked input that is assumed or unknown is found as such. */
  private static boolean isLinked(PromisedDate launch, VolumeDoubt doubt) {
    return doubt.byStatus()
        && launch.milestone().inputs().stream()
            .anyMatch(input -> LinkedEntry.of(input).path().equals(doubt.path()));
  }
}
