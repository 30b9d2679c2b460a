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
              "scopeItems.*.name",
              "scopeItems.*.kind",
              "scopeItems.*.definition",
              "answers.*.customerFact"),
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

  private static final int NEWEST = 2099;

  private static final Set<String> YEARS = Set.of("years", "year");

  /** What says that nothing is left out. */
  private static final Set<String> EVERY =
      Set.of("every", "all", "everything", "complete", "whole", "entire", "full", "each");

  private static final Set<String> WHOLE = Set.of("complete", "whole", "entire", "full", "all");

  private static final Set<String> HISTORY = Set.of("history", "archive", "historical", "past");

  /** A history that the system itself keeps from the start on. */
  private static final Set<String> KEPT_NOW = Set.of("approval", "change", "version", "audit");

  private static final Set<String> THERE =
      Set.of("visible", "available", "there", "shown", "included", "searchable");

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

  /** What has years that are still to come. */
  private static final Set<String> AHEAD =
      Set.of(
          "next",
          "coming",
          "forecast",
          "forecasts",
          "plan",
          "plans",
          "budget",
          "budgets",
          "support",
          "service",
          "warranty",
          "guarantee",
          "room",
          "kept",
          "keeps");

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
    List<Finding> findings = new ArrayList<>(chosen(record));
    if (findings.isEmpty()) {
      addExcluded(record, findings);
    }
    return findings;
  }

  private static List<Finding> chosen(CheckedRecord record) {
    HandoffDocument document = record.document();
    String choice = choice(document);
    if (choice == null) {
      return List.of();
    }
    if ("PART".equals(choice)) {
      String path = loadedBefore(record, firstYear(record));
      if (path != null) {
        return List.of(
            DESCRIPTION.finding(
                "answers.historicalData.value.choice",
                "A part of the old data comes along here, and " + path + " says more of it does.",
                "From when on does old data come along? Say the same in both places."));
      }
    }
    if ("OUT".equals(choice)) {
      String path = loaded(record).stream().min(Comparator.naturalOrder()).orElse(null);
      if (path == null) {
        path = LeftBehind.seen(record);
      }
      if (path == null) {
        path = BroughtAlong.told(record, launchYear(record));
      }
      if (path == null) {
        path = OldInUse.told(record);
      }
      return path == null
          ? List.of()
          : List.of(
              DESCRIPTION.finding(
                  "answers.historicalData.value.choice",
                  "Old data is out here, and " + path + " loads some.",
                  "Is old data in, in part, or out? Say the same in both places."));
    }
    String left = "IN".equals(choice) ? PartLeftOut.told(record) : null;
    if (left != null) {
      return List.of(
          DESCRIPTION.finding(
              "answers.historicalData.value.choice",
              "All old data comes along here, and " + left + " leaves a part behind.",
              "Does all of it come along? Say the same in both places."));
    }
    return ("IN".equals(choice) || "PART".equals(choice)) && !isPlanned(record)
        ? List.of(
            DESCRIPTION.finding(
                "setupItems",
                "Old data comes along, and no setup item imports or migrates it.",
                "Which piece of work loads the old data? Enter it with its size and owner."))
        : List.of();
  }

  /** The year from which on old data comes along, as the answer says; 0 when it does not. */
  private static int firstYear(CheckedRecord record) {
    Answer answer = record.document().answers().get("historicalData");
    CutText words = CutText.of(record, answer == null ? null : answer.customerFact());
    int first = 0;
    for (int i = 1; i < words.size(); i++) {
      int year = year(words, i);
      if (year > 0 && (first == 0 || year < first)) {
        first = year;
      }
      if (words.isAny(i, YEARS) && first == 0 && launchYear(record) > 0) {
        Numeral count = Numeral.at(words, i - 1);
        first =
            count == null || count.amount() > 99
                ? 0
                : launchYear(record) - (int) count.amount() - 1;
      }
    }
    return first;
  }

  /** Where more is promised than from that year on; null when nowhere. */
  private static @Nullable String loadedBefore(CheckedRecord record, int first) {
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        if ((isWholeHistory(words, i, end) || reachesBefore(words, i, end, first))
            && !Hedge.in(words, i, end)) {
          return passage.path();
        }
        i = end;
      }
    }
    return null;
  }

  private static boolean isWholeHistory(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, WHOLE)
          && (words.isAny(i + 1, HISTORY) || (i + 2 < to && words.isAny(i + 2, HISTORY)))
          && !words.isAny(i + 1, KEPT_NOW)
          && (words.hasAny(from, to, LOADS) || words.hasAny(from, to, THERE))) {
        return true;
      }
    }
    return false;
  }

  private static boolean reachesBefore(CutText words, int from, int to, int first) {
    for (int i = from + 1; i < to; i++) {
      int year = year(words, i);
      boolean reach =
          words.is(i - 1, "since") || words.is(i - 1, "from") || words.reads(i - 2, "back", "to");
      if (year > 0 && year < first && reach && words.hasAny(from, to, EVERY)) {
        return true;
      }
    }
    return false;
  }

  private static int year(CutText words, int i) {
    String word = words.at(i);
    boolean digits = word.length() == 4 && word.chars().allMatch(Character::isDigit);
    int year = digits ? Integer.parseInt(word) : 0;
    return year >= OLDEST && year <= NEWEST ? year : 0;
  }

  private static int launchYear(CheckedRecord record) {
    return record.promisedDates().stream().mapToInt(date -> date.first().getYear()).min().orElse(0);
  }

  /** Old orders are excluded, and orders of years ago are loaded. */
  private static void addExcluded(CheckedRecord record, List<Finding> findings) {
    HandoffDocument document = record.document();
    document
        .exclusions()
        .forEach(
            (id, out) -> {
              Thing thing = Thing.named(CutText.of(record, out.name()));
              List<String> what = new ArrayList<>(thing.all());
              if (what.size() != 2 || !what.remove("old")) {
                return;
              }
              String path = loadedYearsAgo(record, what.get(0));
              if (path != null) {
                findings.add(
                    DESCRIPTION.finding(
                        "exclusions." + id + ".name",
                        "\"" + out.name() + "\" is out of scope here, and " + path + " loads some.",
                        "Is old data in, in part, or out? Say the same in both places."));
              }
            });
  }

  private static @Nullable String loadedYearsAgo(CheckedRecord record, String what) {
    List<String> paths = new ArrayList<>();
    record
        .document()
        .setupItems()
        .forEach(
            (id, item) -> {
              if (item.kind() == SetupKind.IMPORT
                  && isYearsAgo(record, item.name())
                  && names(record, item.name(), what)) {
                paths.add("setupItems." + id + ".name");
              }
            });
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      if (isYearsAgo(record, passage.text())
          && words.hasAny(0, words.size(), EVERY)
          && names(record, passage.text(), what)) {
        paths.add(passage.path());
      }
    }
    return paths.stream().min(Comparator.naturalOrder()).orElse(null);
  }

  private static boolean names(CheckedRecord record, @Nullable String text, String what) {
    CutText words = CutText.of(record, text);
    for (int i = 0; i < words.size(); i++) {
      if (Thing.form(words, i, i + 1).equals(what)) {
        return true;
      }
    }
    return false;
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
                  || isImport
                      && (isYearsAgo(record, item.name()) || isYearsAgo(record, item.detail()))) {
                paths.add("setupItems." + id + ".name");
              }
            });
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              if ((loads(record, item.kind()) || loads(record, item.name()))
                  && (isYearsAgo(record, item.name()) || isYearsAgo(record, item.definition()))) {
                paths.add("scopeItems." + id + ".name");
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
    if (isYearsOf(words)) {
      return true;
    }
    for (int i = 1; i < words.size(); i++) {
      int year = year(words, i);
      if (year > 0
          && year <= newest
          && words.isAny(i - 1, BEFORE_A_YEAR)
          && (words.is(i - 1, "since")
              || i + 1 == words.size()
              || words.startsClause(i + 1)
              || words.isAny(i + 1, AFTER_A_YEAR))
          && !words.hasAny(0, words.size(), OPEN)
          && !Hedge.in(words, 0, words.size())) {
        return true;
      }
    }
    return false;
  }

  /** Such as five years of batches; what is planned or still open has its years ahead of it. */
  private static boolean isYearsOf(CutText words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Numeral count = words.reads(i, "years", "of") ? Numeral.at(words, i - 1) : null;
      if (count != null
          && count.amount() > 1
          && !words.hasAny(0, words.size(), OPEN)
          && !words.hasAny(0, words.size(), AHEAD)
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
