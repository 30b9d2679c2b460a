package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Named;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A milestone lies within the phase that delivers it, and phases follow their order. */
public final class MilestonesFitTheirPhases implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-008",
          Severity.BLOCKING,
          "A milestone lies within the phase that delivers it, and phases start in their order",
          "A day outside its phase is a day on which nobody works on it.",
          List.of(
              "milestones.*.promisedDate",
              "milestones.*.promisedUntil",
              "phases.*.order",
              "phases.*.start",
              "phases.*.end",
              "scopeItems.*.phase"),
          "Does the day move, or the phase?",
          "Weekly manager report: 14 to 28 June 2027, in the phase from 7 to 28 June 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().phases().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<Finding> findings = new ArrayList<>();
    addPhases(document.phases(), findings);
    int before = findings.size();
    Map<String, String> phases = phasesByName(document);
    for (PromisedDate date : record.promisedDates()) {
      String id = phases.get(PromisedDaysAgree.nameOf(date.milestone().name()));
      Phase phase = id == null ? null : document.phases().get(id);
      if (phase != null && isOutside(date, phase)) {
        findings.add(
            DESCRIPTION.finding(
                date.path("promisedDate"),
                "The " + date.inWords() + " lies outside its phase, phases." + id + ".",
                "Does the day move, or the phase? Change one of the two."));
      }
    }
    if (findings.size() == before) {
      addLateStart(document.phases(), record.promisedDates(), findings);
    }
    return findings;
  }

  private static boolean isOutside(PromisedDate date, Phase phase) {
    return (phase.end() != null && date.first().isAfter(phase.end()))
        || (phase.start() != null && date.last().isBefore(phase.start()));
  }

  private static void addPhases(Map<String, Phase> phases, List<Finding> findings) {
    List<Map.Entry<String, Phase>> inOrder =
        phases.entrySet().stream()
            .filter(entry -> entry.getValue().order() != null && entry.getValue().start() != null)
            .sorted(
                Comparator.comparing((Map.Entry<String, Phase> entry) -> entry.getValue().order())
                    .thenComparing(Map.Entry::getKey))
            .toList();
    Phase before = null;
    for (Map.Entry<String, Phase> entry : inOrder) {
      Phase phase = entry.getValue();
      if (before != null
          && before.order() < phase.order()
          && phase.start().isBefore(before.start())) {
        findings.add(
            DESCRIPTION.finding(
                "phases." + entry.getKey() + ".start",
                "This phase starts before the one that comes before it.",
                "In which order do the phases start? Change the order or the days."));
      }
      before = phase;
    }
    phases.forEach(
        (id, phase) -> {
          if (phase.start() != null && phase.end() != null && phase.end().isBefore(phase.start())) {
            findings.add(
                DESCRIPTION.finding(
                    "phases." + id + ".end",
                    "This phase ends before it starts.",
                    "From which day to which is this phase planned?"));
          }
        });
  }

  /**
   * Phases that all start after every promised date, of whatever phase: nobody works on them. One
   * date alone may be a step before the work, and so may all of them where no phase is the first.
   */
  private static void addLateStart(
      Map<String, Phase> phases, List<PromisedDate> dates, List<Finding> findings) {
    if (dates.size() < 2
        || phases.values().stream().anyMatch(phase -> phase.start() == null)
        || phases.values().stream().noneMatch(phase -> Integer.valueOf(1).equals(phase.order()))) {
      return;
    }
    PromisedDate last =
        Collections.max(
            dates, Comparator.comparing(PromisedDate::last).thenComparing(PromisedDate::id));
    Map.Entry<String, Phase> first =
        Collections.min(
            phases.entrySet(),
            Comparator.comparing((Map.Entry<String, Phase> entry) -> entry.getValue().start())
                .thenComparing(Map.Entry::getKey));
    if (first.getValue().start().isAfter(last.last())) {
      findings.add(
          DESCRIPTION.finding(
              "phases." + first.getKey() + ".start",
              "No phase starts before the last promised date, the "
                  + last.inWords()
                  + " of milestones."
                  + last.id()
                  + ".",
              "Does the date move, or the phase? Change one of the two."));
    }
  }

  /** Phases by what they deliver, in one form; a name in two phases says nothing. */
  private static Map<String, String> phasesByName(HandoffDocument document) {
    Map<String, String> phases = new HashMap<>();
    Set<String> twice = new HashSet<>();
    document.phases().forEach((id, phase) -> put(phase.name(), id, phases, twice));
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              if (item.phase() != null) {
                put(item.name(), item.phase().strip(), phases, twice);
              }
            });
    phases.keySet().removeAll(twice);
    return phases;
  }

  private static void put(
      @Nullable String name, String phase, Map<String, String> phases, Set<String> twice) {
    String key = Named.core(CutText.of(name));
    String known = key.isEmpty() ? null : phases.put(key, phase);
    if (known != null && !known.equals(phase)) {
      twice.add(key);
    }
  }
}
