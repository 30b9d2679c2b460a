package io.handoff.check.consistency.load;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A system is not called more often than it allows. */
public final class CallsFitTheirLimit implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-032",
          Severity.BLOCKING,
          "A system is not called more often than it allows",
          "A limit of calls that nobody held against the load stops the first busy hour.",
          List.of(
              "dataSources.*.name",
              "dataSources.*.limits",
              "load.*.name",
              "load.*.busiestAction",
              "load.*.normalWeek",
              "load.*.peakPerHour",
              "answers.*",
              "promises.*.text",
              "integrations.*.objects",
              "setupItems.*.detail"),
          "Is there a higher limit, or can it be called less often?",
          "A limit of 120 calls a minute, and 700 calls in the busiest hour");

  /** Fields that tell how often a system will be called. */
  private static final Set<String> TOLD =
      Set.of("answers", "promises", "integrations", "setupItems");

  /** How it is before the start. */
  private static final Set<String> TODAY = Set.of("currentProcess");

  /** What speaks of a limit, of a test or of a wish. */
  private static final Set<String> BOUNDS =
      Set.of(
          "limit",
          "limits",
          "allows",
          "allowed",
          "most",
          "more",
          "above",
          "beyond",
          "exceed",
          "refuses",
          "locks",
          "blocks",
          "than",
          "under",
          "below",
          "tested",
          "test",
          "could",
          "would",
          "can",
          "may",
          "if",
          "never",
          "not",
          "no",
          "instead",
          "throttles");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !limits(record).isEmpty();
  }

  /** A source that says how often it may be called. */
  private record Limited(String path, Set<String> names, CallRate limit) {

    boolean isNamedIn(CutText words, int from, int to) {
      return words.hasAny(from, to, names);
    }

    boolean isNamedIn(@Nullable String text) {
      CutText words = CutText.of(text);
      return isNamedIn(words, 0, words.size());
    }

    Finding finding(String path, String seen) {
      return DESCRIPTION.finding(
          path,
          seen + "; " + this.path + ".limits allows " + limit.inWords() + ".",
          "Is there a higher limit, or can it be called less often? Correct one of the two.");
    }
  }

  private static List<Limited> limits(CheckedRecord record) {
    List<Limited> limits = new ArrayList<>();
    new TreeMap<>(record.document().dataSources())
        .forEach(
            (id, source) -> {
              CutText words = CutText.of(source.limits());
              CallRate limit = CallRate.only(words, 0, words.size());
              if (limit != null) {
                limits.add(
                    new Limited(
                        "dataSources." + id, SystemAlias.aliases(record, source.name()), limit));
              }
            });
    return limits;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Limited> limits = limits(record);
    List<Finding> findings = new ArrayList<>();
    Map<String, LoadEntry> calls = new TreeMap<>(record.document().load());
    calls.values().removeIf(row -> row.kind() != LoadKind.API_CALLS);
    calls.forEach(
        (id, row) -> {
          Limited called = called(limits, row);
          if (called != null && row.status() != Status.UNKNOWN) {
            addRow("load." + id, row, called, findings);
          }
        });
    for (Told told : Told.with(record, Sign.NUMBERS)) {
      if (TOLD.contains(told.register()) && !TODAY.contains(told.id())) {
        addTold(record, told, limits, findings);
      }
    }
    return findings;
  }

  /** The one source that a row names; a row that names none may be of calls to us. */
  private static @Nullable Limited called(List<Limited> limits, LoadEntry row) {
    List<Limited> named =
        limits.stream()
            .filter(one -> one.isNamedIn(row.name()) || one.isNamedIn(row.busiestAction()))
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  private static void addRow(String path, LoadEntry row, Limited called, List<Finding> findings) {
    Long hour = row.peakPerHour();
    Long week = row.normalWeek();
    if (hour != null && hour > called.limit().inOneHour()) {
      findings.add(
          called.finding(path + ".peakPerHour", "The busiest hour holds " + hour + " calls"));
    } else if (week != null && week > called.limit().inOneWeek()) {
      findings.add(called.finding(path + ".normalWeek", "A normal week holds " + week + " calls"));
    }
  }

  private static void addTold(
      CheckedRecord record, Told told, List<Limited> limits, List<Finding> findings) {
    CutText words = CutText.of(record, told.text());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      CallRate rate = CallRate.only(words, i, end);
      if (rate != null && !words.hasAny(i, end, BOUNDS)) {
        for (Limited limited : limits) {
          if (limited.isNamedIn(words, i, end) && rate.isAbove(limited.limit())) {
            findings.add(limited.finding(told.path(), "Here it is called " + rate.inWords()));
            return;
          }
        }
      }
      i = end;
    }
  }
}
