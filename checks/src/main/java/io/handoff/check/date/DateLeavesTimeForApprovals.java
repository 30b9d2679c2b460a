package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.LinkedEntry;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What others still have to settle fits in before the date that waits for it. Of several dates that
 * wait for the same, the first is named.
 */
final class DateLeavesTimeForApprovals implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-003",
          Severity.BLOCKING,
          "A promised date leaves time for open approvals and dependencies",
          "A vendor review takes the days it takes; the real start moves, whatever was promised.",
          List.of(
              "milestones.*.promisedDate",
              "milestones.*.promisedUntil",
              "milestones.*.deliveryCheck",
              "milestones.*.inputs",
              "securityAsks.*.launchBlocking",
              "securityAsks.*.detail",
              "securityAsks.*.clearance",
              "securityAsks.*.startedOn",
              "securityAsks.*.leadTimeDays",
              "dependencies.*.leadTimeDays",
              "dependencies.*.cadence",
              "dependencies.*.settledOn"),
          "When did this start, how many working days does it take, and does the date still hold?",
          "Vendor review asked for on 2 November 2026, 20 working days; launch on 12 January 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().securityAsks().isEmpty()
        || !record.document().dependencies().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Wait> waits = Wait.allOf(document);
    List<PromisedDate> promised = waits.isEmpty() ? List.of() : PromisedDate.allOf(document);
    if (promised.isEmpty()) {
      return List.of();
    }
    Links links = Links.of(promised, LaunchDates.of(document));
    List<PromisedDate> byLastDay =
        promised.stream()
            .sorted(Comparator.comparing(PromisedDate::last).thenComparing(PromisedDate::id))
            .toList();
    List<Finding> findings = new ArrayList<>();
    for (Wait wait : waits) {
      byLastDay.stream()
          .filter(date -> links.waitsFor(date, wait))
          .filter(date -> wait.endFor(date).filter(date.last()::isBefore).isPresent())
          .findFirst()
          .ifPresent(date -> findings.add(late(wait, date)));
      if (wait.isLaunchBlocking() && wait.workingDays() == null && links.isLaunchFirm()) {
        findings.add(unknownLength(wait));
      }
    }
    return findings;
  }

  private static Finding late(Wait wait, PromisedDate date) {
    String end = wait.endFor(date).map(Day::inWords).orElse("");
    return DESCRIPTION.finding(
        date.lastDayPath(),
        wait.path(),
        "The "
            + date.inWords()
            + " comes before "
            + wait.words()
            + " can be settled, which is "
            + end
            + " at the earliest.",
        "Which date is possible once this is settled? Enter that date, or the shorter lead time and"
            + " who promised it.");
  }

  private static Finding unknownLength(Wait wait) {
    return DESCRIPTION.finding(
        wait.path() + ".leadTimeDays",
        "The launch has a firm date, and how long " + wait.words() + " takes is missing.",
        "How many working days does it take from asking to having? Until then, make the date a"
            + " range.");
  }

  /**
   * Which date waits for what.
   *
   * @param byDate the entries each date is linked to, by its id
   * @param all the entries that any date is linked to
   * @param launches the ids of the dates that are launches
   * @param isLaunchFirm whether one of the launches is firm
   */
  private record Links(
      Map<String, Set<String>> byDate,
      Set<String> all,
      Set<String> launches,
      boolean isLaunchFirm) {

    static Links of(List<PromisedDate> promised, List<PromisedDate> launches) {
      Map<String, Set<String>> byDate = new HashMap<>();
      Set<String> all = new HashSet<>();
      for (PromisedDate date : promised) {
        Set<String> own = new HashSet<>();
        date.milestone().inputs().forEach(input -> own.add(LinkedEntry.of(input).path()));
        byDate.put(date.id(), own);
        all.addAll(own);
      }
      return new Links(
          byDate,
          all,
          launches.stream().map(PromisedDate::id).collect(Collectors.toSet()),
          launches.stream().anyMatch(PromisedDate::isFirm));
    }

    /**
     * A date waits for what it is linked to; the launch, for what blocks it or is linked nowhere; a
     * trial, for what comes before any use.
     */
    boolean waitsFor(PromisedDate date, Wait wait) {
      if (byDate.getOrDefault(date.id(), Set.of()).contains(wait.path())) {
        return true;
      }
      boolean isLoose = wait.isDependency() && !all.contains(wait.path());
      if (wait.isTrialBlocking() && BarredUse.isTrial(date.milestone().name())) {
        return true;
      }
      return launches.contains(date.id()) && (wait.isLaunchBlocking() || isLoose);
    }
  }
}
