package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SetupKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Old data that is out is loaded nowhere, and old data that is in is loaded somewhere. */
final class OldDataAgrees implements Check {

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
              "scopeItems.*.name"),
          "Is old data loaded, and by which piece of work?",
          "PART: figures from January 2025 on; setup: import of 22 monthly files");

  private static final Set<String> OLD =
      Set.of(
          "old",
          "older",
          "historical",
          "historic",
          "history",
          "past",
          "legacy",
          "archive",
          "archived",
          "backfill",
          "previous");

  private static final Set<String> LOADS =
      Set.of(
          "import",
          "imports",
          "imported",
          "importing",
          "load",
          "loads",
          "loaded",
          "loading",
          "migrate",
          "migrates",
          "migrated",
          "migration",
          "migrating",
          "transfer",
          "transferred",
          "backfill",
          "moved",
          "move",
          "conversion",
          "converted",
          "exports",
          "script",
          "cleanup",
          "mapping");

  /** What is old, and no data: an old system may be read from every day. */
  private static final Set<String> NO_DATA =
      Set.of("system", "portal", "crm", "contract", "tool", "version", "platform", "log", "page");

  private static final int OLDEST = 1950;

  private static final Set<String> BEFORE_A_YEAR =
      Set.of(
          "from",
          "since",
          "of",
          "in",
          "before",
          "until",
          "to",
          "and",
          "year",
          "years",
          "season",
          "seasons",
          "january",
          "july",
          "december",
          "autumn",
          "spring");

  private static final Set<String> AFTER_A_YEAR =
      Set.of("to", "until", "and", "on", "onwards", "till", "through", "from");

  /** What is still worked on is not old, however long ago it began. */
  private static final Set<String> OPEN =
      Set.of("open", "current", "active", "running", "live", "valid", "unpaid", "ongoing");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return choice(record.document()) != null;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    String choice = choice(document);
    if ("OUT".equals(choice)) {
      return loaded(record).stream()
          .min(Comparator.naturalOrder())
          .map(
              path ->
                  DESCRIPTION.finding(
                      "answers.historicalData.value.choice",
                      "Old data is out here, and " + path + " loads some.",
                      "Is old data in, in part, or out? Say the same in both places."))
          .stream()
          .toList();
    }
    return ("IN".equals(choice) || "PART".equals(choice)) && !isPlanned(record)
        ? List.of(
            DESCRIPTION.finding(
                "setupItems",
                "Old data comes along, and no setup item imports or migrates it.",
                "Which piece of work loads the old data? Enter it with its size and owner."))
        : List.of();
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

  private static List<String> loaded(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<String> paths = new ArrayList<>();
    document
        .setupItems()
        .forEach(
            (id, item) -> {
              boolean isImport = item.kind() == SetupKind.IMPORT;
              if (loadsOld(record, item.name(), isImport)
                  || loadsOld(record, item.detail(), isImport)
                  || isImport && isYearsAgo(record, item.name())) {
                paths.add("setupItems." + id + ".name");
              }
            });
    for (Passage passage : Passage.binding(record)) {
      if (loadsOld(record, passage.text(), false)) {
        paths.add(passage.path());
      }
    }
    return paths;
  }

  private static boolean loadsOld(CheckedRecord record, @Nullable String text, boolean isImport) {
    CutText words = CutText.of(record, text);
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if ((isImport || words.hasAny(i, end, LOADS))
          && isOld(words, i, end)
          && !Hedge.in(words, i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** Such as seasons 2019 to 2022, for a launch in 2027: no open work is that old. */
  private static boolean isYearsAgo(CheckedRecord record, @Nullable String text) {
    int newest =
        record.promisedDates().stream()
                .mapToInt(date -> date.first().getYear())
                .min()
                .orElse(Integer.MIN_VALUE)
            - 2;
    CutText words = CutText.of(record, text);
    for (int i = 1; i < words.size(); i++) {
      String word = words.at(i);
      if (word.length() == 4
          && word.chars().allMatch(Character::isDigit)
          && Integer.parseInt(word) >= OLDEST
          && Integer.parseInt(word) <= newest
          && words.isAny(i - 1, BEFORE_A_YEAR)
          && (i + 1 == words.size()
              || words.startsClause(i + 1)
              || words.isAny(i + 1, AFTER_A_YEAR))
          && !words.hasAny(0, words.size(), OPEN)
          && !Hedge.in(words, 0, words.size())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOld(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, OLD)
          && !words.isAny(i + 1, NO_DATA)
          && !words.isAny(i + 2, NO_DATA)
          && !words.is(i - 1, "approval")) {
        return true;
      }
    }
    return false;
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
