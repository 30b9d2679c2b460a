package io.handoff.check.consistency.load;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A system is not called or fed more often than it allows. */
public final class CallsFitTheirLimit implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-032",
          Severity.BLOCKING,
          "A system is not called or fed more often than it allows",
          "A limit that nobody held against the load stops the first busy hour.",
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
          "Is there a higher limit, or can it be spread?",
          "A limit of 120 calls a minute, and 700 calls in the busiest hour");

  /** Fields that tell how often a system will be called. */
  private static final Set<String> TOLD =
      WordSet.of("answers", "promises", "integrations", "setupItems");

  /** How it is before the start. */
  private static final Set<String> TODAY = WordSet.of("currentProcess");

  /** What speaks of a limit, of a test or of a wish. */
  private static final Set<String> BOUNDS =
      WordSet.of(
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

  private static final Set<String> CAPS =
      WordSet.of(
          "caps",
          "cap",
          "capped",
          "limit",
          "limits",
          "limited",
          "most",
          "more",
          "maximum",
          "max",
          "allows",
          "throttles",
          "throttled",
          "copes",
          "ceiling");

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
          seen + "; " + this.path + " allows " + limit.inWords() + ".",
          "Is there a higher limit, or can it be spread? Correct one of the two.");
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
                        "dataSources." + id + ".limits",
                        SystemAlias.aliases(record, source.name()),
                        limit));
              }
            });
    for (Told told : Told.with(record, Sign.NUMBERS)) {
      if (told.isIn("answers") && !TODAY.contains(told.id())) {
        addTold(record, told, limits);
      }
    }
    return limits;
  }

  /** "The maker of TMS 6 caps its interface at 20 orders a minute." */
  private static void addTold(CheckedRecord record, Told told, List<Limited> limits) {
    CutText words = CutText.of(record, told.text());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      CallRate limit =
          told.isAnswer("interfaceLimits") || words.hasAny(i, end, CAPS)
              ? CallRate.only(words, i, end)
              : null;
      if (limit != null) {
        Set<String> systems = new TreeSet<>();
        Set<String> names = new HashSet<>();
        for (String name : names(record.document())) {
          Set<String> aliases = SystemAlias.aliases(record, name);
          if (words.hasAny(0, end, aliases)) {
            systems.add(String.join(" ", new TreeSet<>(aliases)));
            names.addAll(aliases);
          }
        }
        if (systems.size() == 1) {
          limits.add(new Limited(told.path(), names, limit));
        }
      }
      i = end;
    }
  }

  private static Set<String> names(HandoffDocument document) {
    Set<String> names = new TreeSet<>();
    document.dataSources().values().forEach(one -> add(one.name(), names));
    document.integrations().values().forEach(one -> add(one.system(), names));
    return names;
  }

  private static void add(@Nullable String name, Set<String> names) {
    if (name != null) {
      names.add(name);
    }
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Limited> limits = limits(record);
    List<Finding> findings = new ArrayList<>();
    Map<String, LoadEntry> calls = new TreeMap<>(record.document().load());
    calls.values().removeIf(row -> row.kind() == LoadKind.PEOPLE);
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
            .filter(one -> counts(row, one.limit()))
            .toList();
    return named.size() == 1 ? named.get(0) : null;
  }

  /** Whether a row is of what a limit counts. */
  private static boolean counts(LoadEntry row, CallRate limit) {
    return limit.isOfCalls()
        ? row.kind() == LoadKind.API_CALLS
        : limit.isNamedIn(CutText.of(row.name()))
            || limit.isNamedIn(CutText.of(row.busiestAction()));
  }

  private static void addRow(String path, LoadEntry row, Limited called, List<Finding> findings) {
    Long hour = row.peakPerHour();
    Long week = row.normalWeek();
    if (hour != null && hour > called.limit().inOneHour()) {
      findings.add(called.finding(path + ".peakPerHour", "The busiest hour holds " + hour));
    } else if (week != null && week > called.limit().inOneWeek()) {
      findings.add(called.finding(path + ".normalWeek", "A normal week holds " + week));
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
          if (!limited.path().equals(told.path())
              && limited.isNamedIn(words, i, end)
              && rate.isAbove(limited.limit())) {
            findings.add(limited.finding(told.path(), "Here it is " + rate.inWords()));
            return;
          }
        }
      }
      i = end;
    }
  }
}
