package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The promised launch lies in the launch window and before the outside deadline. */
final class LaunchMeetsItsWindow implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-010",
          Severity.BLOCKING,
          "The promised launch meets the launch window and the outside deadline",
          "Where two places name different launch days, each side plans by its own.",
          List.of(
              "milestones.*.promisedDate",
              "milestones.*.promisedUntil",
              "answers.launchWindow",
              "answers.hardDeadline"),
          "Which launch date holds, the window they asked for or the date we promised?",
          "Launch window 24 May to 1 June 2027; dashboard live on 1 June 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    AnswerValue window = known(document.answers().get("launchWindow"));
    AnswerValue deadline = known(document.answers().get("hardDeadline"));
    if (window == null && deadline == null) {
      return List.of();
    }
    List<PromisedDate> launches =
        PromisedDate.allOf(document).stream()
            .filter(date -> LaunchDates.isLaunch(date.milestone().name()))
            .toList();
    Optional<PromisedDate> first =
        launches.stream()
            .min(Comparator.comparing(PromisedDate::last).thenComparing(PromisedDate::id));
    List<Finding> findings = new ArrayList<>();
    if (first.isPresent() && window != null) {
      if (launches.stream().noneMatch(launch -> meets(launch, window))) {
        findings.add(outside(first.get(), window));
      }
    }
    if (first.isPresent() && deadline != null) {
      addLate(first.get(), deadline.from(), findings);
    }
    return findings;
  }

  private static @Nullable AnswerValue known(@Nullable Answer answer) {
    return answer == null || answer.status() == Status.UNKNOWN ? null : answer.value();
  }

  private static boolean meets(PromisedDate launch, AnswerValue window) {
    LocalDate from = window.from();
    LocalDate to = window.to();
    return (from == null || !launch.last().isBefore(from))
        && (to == null || !launch.first().isAfter(to));
  }

  private static Finding outside(PromisedDate launch, AnswerValue window) {
    LocalDate from = window.from();
    LocalDate to = window.to();
    String words =
        (from == null ? "" : " from " + Day.inWords(from))
            + (to == null ? "" : " to " + Day.inWords(to));
    return DESCRIPTION.finding(
        launch.path("promisedDate"),
        "window",
        "The " + launch.inWords() + " lies outside the launch window" + words + ".",
        "Which of the two holds? Enter the one both sides mean.");
  }

  /** A milestone with a deadline of its own is held against that one. */
  private static void addLate(
      PromisedDate launch, @Nullable LocalDate deadline, List<Finding> findings) {
    if (deadline != null
        && launch.milestone().hardDeadline() == null
        && launch.last().isAfter(deadline)) {
      findings.add(
          DESCRIPTION.finding(
              launch.lastDayPath(),
              "deadline",
              "The "
                  + launch.inWords()
                  + " goes beyond the outside deadline "
                  + Day.inWords(deadline)
                  + ".",
              "Which day can be kept before the deadline?"));
    }
  }
}
