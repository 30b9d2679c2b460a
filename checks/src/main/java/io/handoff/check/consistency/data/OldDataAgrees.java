package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SetupKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Old data that is out is loaded nowhere, and old data that is in is loaded somewhere. */
public final class OldDataAgrees implements Check {

  private static final String CHOICE = "answers.historicalData.value.choice";

  private static final Set<String> LOADS =
      WordLists.beside(OldDataAgrees.class, "history-range.txt").set("loads");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-010",
          Severity.BLOCKING,
          "Old data that is out is loaded nowhere, and old data that is in has setup work",
          "An import that nobody planned, or that nobody wanted, moves every date after it.",
          List.of(
              "answers.historicalData",
              "setupItems.*.kind",
              "setupItems.*.name",
              "promises.*.text",
              "scopeItems.*.name",
              "scopeItems.*.kind",
              "scopeItems.*.definition",
              "answers.*.customerFact"),
          "Is old data loaded, and by which piece of work?",
          "PART: figures from January 2025 on; setup: import of 22 monthly files");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return choice(record.document()) != null || !record.document().exclusions().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Finding finding =
        switch (Objects.requireNonNullElse(choice(record.document()), "")) {
          case "OUT" -> out(record);
          case "PART" -> part(record);
          case "IN" -> whole(record);
          default -> null;
        };
    return finding == null ? excluded(record) : List.of(finding);
  }

  private static @Nullable Finding out(CheckedRecord record) {
    String path = OldInUse.told(record);
    return path == null
        ? null
        : DESCRIPTION.finding(
            CHOICE,
            "Old data is out here, and " + path + " loads some.",
            "Is old data in, in part, or out? Say the same in both places.");
  }

  private static @Nullable Finding part(CheckedRecord record) {
    String path = HistoryRange.exceeded(record);
    return path == null
        ? unplanned(record)
        : DESCRIPTION.finding(
            CHOICE,
            "A part of the old data comes along here, and " + path + " says more of it does.",
            "From when on does old data come along? Say the same in both places.");
  }

  private static @Nullable Finding whole(CheckedRecord record) {
    String left = PartLeftOut.told(record);
    String more = left == null ? HistoryRange.exceeded(record) : null;
    if (more != null) {
      return DESCRIPTION.finding(
          CHOICE,
          "Old data of a time comes along here, and " + more + " says more of it does.",
          "From when on does old data come along? Say the same in both places.");
    }
    return left == null
        ? unplanned(record)
        : DESCRIPTION.finding(
            CHOICE,
            "All old data comes along here, and " + left + " leaves a part behind.",
            "Does all of it come along? Say the same in both places.");
  }

  private static @Nullable Finding unplanned(CheckedRecord record) {
    return isPlanned(record)
        ? null
        : DESCRIPTION.finding(
            "setupItems",
            "Old data comes along, and no setup item imports or migrates it.",
            "Which piece of work loads the old data? Enter it with its size and owner.");
  }

  /** Old orders are excluded, and orders of years ago are loaded. */
  private static List<Finding> excluded(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .exclusions()
        .forEach(
            (id, out) -> {
              List<String> what =
                  new ArrayList<>(Thing.named(CutText.of(record, out.name())).all());
              if (what.size() != 2 || !what.remove("old")) {
                return;
              }
              String path = OldInUse.told(record, what.get(0));
              if (path != null) {
                findings.add(
                    DESCRIPTION.finding(
                        "exclusions." + id + ".name",
                        "\"" + out.name() + "\" is out of scope here, and " + path + " loads some.",
                        "Is old data in, in part, or out? Say the same in both places."));
              }
            });
    return findings;
  }

  private static @Nullable String choice(HandoffDocument document) {
    Answer answer = document.answers().get("historicalData");
    return answer == null
            || answer.value() == null
            || answer.status() == Status.UNKNOWN
            || !answer.segments().isEmpty()
        ? null
        : answer.value().choice();
  }

  private static boolean isPlanned(CheckedRecord record) {
    HandoffDocument document = record.document();
    return document.setupItems().values().stream()
            .anyMatch(
                item ->
                    item.kind() == SetupKind.IMPORT
                        || item.kind() == SetupKind.MIGRATION_SCRIPT
                        || loads(record, item.name())
                        || loads(record, item.detail()))
        || document.scopeItems().values().stream()
            .anyMatch(
                item ->
                    loads(record, item.name())
                        || loads(record, item.kind())
                        || loads(record, item.definition()));
  }

  private static boolean loads(CheckedRecord record, @Nullable String text) {
    CutText words = CutText.of(record, text);
    return words.hasAny(0, words.size(), LOADS);
  }
}
