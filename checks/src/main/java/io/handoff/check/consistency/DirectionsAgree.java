package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Direction;
import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.Promise;
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

/** A system that is only read is written to nowhere else in the record, and the other way round. */
final class DirectionsAgree implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-003",
          Severity.BLOCKING,
          "A system that is only read is written to nowhere, and one that is written to is not called"
              + " read-only",
          "Writing needs other rights, other tests and another owner than reading.",
          List.of(
              "integrations.*.direction",
              "integrations.*.objects",
              "promises.*.text",
              "scopeItems.*.definition",
              "exclusions.*.name",
              "limits.*.name",
              "dataSources.*.limits",
              "answers.*.customerFact",
              "setupItems.*.detail",
              "risks.*.response",
              "assumptions.*.text"),
          "Is the system only read, or written to as well?",
          "HubSpot: read only, deals and owners from HubSpot to the dashboard");

  private static final Set<String> IN_PART =
      Set.of(
          "phase",
          "later",
          "first",
          "year",
          "except",
          "other",
          "besides",
          "beyond",
          "initially",
          "yet",
          "until",
          "automatic",
          "bulk");

  /** What customers have today. */
  private static final Set<String> TODAY =
      Set.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    HandoffDocument document = record.document();
    return !document.integrations().isEmpty() || !document.dataSources().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, String> read = new TreeMap<>();
    Map<String, String> written = new TreeMap<>();
    new TreeMap<>(document.integrations())
        .forEach(
            (id, integration) -> {
              for (String alias : Written.aliases(integration.system())) {
                if (integration.direction() != null) {
                  (integration.direction() == Direction.READ ? read : written)
                      .putIfAbsent(alias, id);
                }
              }
            });
    Set<String> both = new HashSet<>(read.keySet());
    both.retainAll(written.keySet());
    read.keySet().removeAll(both);
    written.keySet().removeAll(both);
    Map<String, String> against = new TreeMap<>();
    if (!read.isEmpty()) {
      addWritten(record, read, against);
    }
    Map<String, String> back = new TreeMap<>();
    if (!written.isEmpty()) {
      addReadOnly(record, written, against);
      addReadBack(record, written, back);
    }
    List<Finding> findings = new ArrayList<>();
    against.forEach(
        (id, path) ->
            findings.add(
                finding(
                    id,
                    read.containsValue(id)
                        ? "Here the system is only read; " + path + " writes to it."
                        : "Here the system is written to; " + path + " says it is only read.")));
    back.keySet().removeAll(against.keySet());
    back.forEach(
        (id, path) ->
            findings.add(
                finding(id, "Here the system is only written to; " + path + " reads from it.")));
    addUnconnected(record, findings);
    return findings;
  }

  private static Finding finding(String id, String seen) {
    return DESCRIPTION.finding(
        "integrations." + id + ".direction",
        seen,
        "Is the system only read, or written to as well? Say the same in both places.");
  }

  private static void addWritten(
      CheckedRecord record, Map<String, String> read, Map<String, String> against) {
    HandoffDocument document = record.document();
    Set<String> known = known(document);
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      for (String alias : Written.systems(words, read.keySet(), known)) {
        against.merge(read.get(alias), passage.path(), DirectionsAgree::first);
      }
    }
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.LANDS)) {
      if (binds(record, told)) {
        if (told.isIn("promises")) {
          for (String alias : Landing.foundIn(CutText.of(record, told.text()), read.keySet())) {
            against.merge(read.get(alias), told.path(), DirectionsAgree::first);
          }
        }
      }
    }
    for (Told told : Told.with(record, Sign.SYSTEM)) {
      if (binds(record, told) && !told.isIn("assumptions")) {
        for (String alias : PutInto.in(record, told, read.keySet())) {
          against.merge(read.get(alias), told.path(), DirectionsAgree::first);
        }
      }
    }
    read.forEach(
        (alias, id) -> {
          Integration integration = document.integrations().get(id);
          if (integration != null
              && Written.objectsGoTo(alias, CutText.of(integration.objects()))) {
            against.merge(id, "integrations." + id + ".objects", DirectionsAgree::first);
          }
        });
  }

  /** Whether what is told is ours to do, and not what the customer does today. */
  private static boolean binds(CheckedRecord record, Told told) {
    return switch (told.register()) {
      case "answers" -> !TODAY.contains(told.id());
      case "promises" -> {
        Promise promise = record.document().promises().get(told.id());
        yield promise != null && Passage.binds(promise);
      }
      case "risks" -> told.member().equals("response");
      case "scopeItems", "setupItems", "decisions", "assumptions", "phases" -> true;
      default -> false;
    };
  }

  /** What comes back from a system that is only written to, and is no source of data. */
  private static void addReadBack(
      CheckedRecord record, Map<String, String> written, Map<String, String> against) {
    HandoffDocument document = record.document();
    Map<String, String> only = new TreeMap<>(written);
    only.values().removeIf(id -> direction(document, id) != Direction.WRITE);
    document
        .dataSources()
        .values()
        .forEach(one -> only.keySet().removeAll(Written.aliases(one.name())));
    if (only.isEmpty()) {
      return;
    }
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.LANDS)) {
      if (binds(record, told)) {
        for (String alias : Landing.outOf(CutText.of(record, told.text()), only.keySet())) {
          against.merge(only.get(alias), told.path(), DirectionsAgree::first);
        }
      }
    }
  }

  private static @Nullable Direction direction(HandoffDocument document, String id) {
    Integration integration = document.integrations().get(id);
    return integration == null ? null : integration.direction();
  }

  private static void addReadOnly(
      CheckedRecord record, Map<String, String> written, Map<String, String> against) {
    HandoffDocument document = record.document();
    Set<String> known = known(document);
    List<Passage> passages = new ArrayList<>(Passage.binding(record));
    document
        .exclusions()
        .forEach(
            (id, out) -> {
              String path = "exclusions." + id + ".name";
              CutText words = CutText.of(record, out.name());
              CutText reason = CutText.of(record, out.reason());
              boolean whole =
                  !words.hasAny(0, words.size(), IN_PART)
                      && !reason.hasAny(0, reason.size(), IN_PART);
              if (whole && Written.isWriting(words)) {
                written.forEach(
                    (alias, system) -> {
                      if (words.hasAny(0, words.size(), Set.of(alias))
                          || (!words.hasAny(0, words.size(), known) && Written.isBare(words))) {
                        against.merge(system, path, DirectionsAgree::first);
                      }
                    });
              }
              passages.add(new Passage(path, out.name() == null ? "" : out.name()));
            });
    document
        .limits()
        .forEach(
            (id, limit) -> {
              passages.add(
                  new Passage("limits." + id + ".name", limit.name() == null ? "" : limit.name()));
              passages.add(
                  new Passage("limits." + id + ".note", limit.note() == null ? "" : limit.note()));
            });
    document
        .dataSources()
        .forEach(
            (id, source) -> {
              String alias = Written.alias(source.name());
              CutText words = CutText.of(source.limits());
              if (alias != null
                  && written.containsKey(alias)
                  && Written.isReadOnly(words)
                  && !words.hasAny(0, words.size(), known)) {
                against.merge(
                    written.get(alias), "dataSources." + id + ".limits", DirectionsAgree::first);
              }
            });
    for (Passage passage : passages) {
      for (String alias : Written.onlyRead(CutText.of(record, passage.text()), written.keySet())) {
        against.merge(written.get(alias), passage.path(), DirectionsAgree::first);
      }
    }
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.ONE_WAY)) {
      if (tellsReadOnly(record, told)) {
        for (String alias : onlyRead(record, told, written.keySet())) {
          against.merge(written.get(alias), told.path(), DirectionsAgree::first);
        }
      }
    }
  }

  private static Set<String> onlyRead(CheckedRecord record, Told told, Set<String> systems) {
    CutText words = CutText.of(record, told.text());
    Set<String> read = new TreeSet<>(Written.onlyRead(words, systems));
    if (told.isIn("exclusions") && told.member().equals("name")) {
      read.addAll(Written.changed(words, systems));
    }
    return read;
  }

  private static boolean tellsReadOnly(CheckedRecord record, Told told) {
    if (told.isIn("exclusions")) {
      Exclusion out = record.document().exclusions().get(told.id());
      return out != null && !isInPart(record, out.name()) && !isInPart(record, out.reason());
    }
    return told.isIn("limits") || binds(record, told);
  }

  private static boolean isInPart(CheckedRecord record, @Nullable String text) {
    CutText words = CutText.of(record, text);
    return words.hasAny(0, words.size(), IN_PART);
  }

  /** What is put into a source of data that is not connected, and is only read elsewhere. */
  private static void addUnconnected(CheckedRecord record, List<Finding> findings) {
    HandoffDocument document = record.document();
    Set<String> loose = new HashSet<>();
    document.dataSources().values().forEach(one -> addAlias(one.name(), loose));
    document.integrations().values().forEach(one -> loose.removeAll(Written.aliases(one.system())));
    if (loose.isEmpty()) {
      return;
    }
    Map<String, String> read = new TreeMap<>();
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.ONE_WAY)) {
      if (tellsReadOnly(record, told)) {
        for (String alias : onlyRead(record, told, loose)) {
          read.merge(alias, told.path(), DirectionsAgree::first);
        }
      }
    }
    if (read.isEmpty()) {
      return;
    }
    Set<String> known = known(document);
    for (Told told : Told.with(record, Sign.SYSTEM)) {
      if (!told.isIn("limits") && binds(record, told)) {
        CutText words = CutText.of(record, told.text());
        Set<String> into = new TreeSet<>(Written.systems(words, read.keySet(), known));
        into.addAll(PutInto.in(record, told, read.keySet()));
        into.stream()
            .findFirst()
            .ifPresent(
                alias ->
                    findings.add(
                        DESCRIPTION.finding(
                            told.path(),
                            "This writes to a system that is only read by " + read.get(alias) + ".",
                            "Is the system only read, or written to as well? Say the same in both"
                                + " places.")));
      }
    }
  }

  private static Set<String> known(HandoffDocument document) {
    Set<String> known = new HashSet<>();
    document.integrations().values().forEach(one -> addAlias(one.system(), known));
    document.dataSources().values().forEach(one -> addAlias(one.name(), known));
    return known;
  }

  private static void addAlias(@Nullable String name, Set<String> known) {
    known.addAll(Written.aliases(name));
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
