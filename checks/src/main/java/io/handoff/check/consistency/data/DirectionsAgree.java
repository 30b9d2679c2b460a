package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.DataSource;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A system that is only read is written to nowhere else in the record, and the other way round. */
public final class DirectionsAgree implements Check {

  private static final WordLists LISTS =
      WordLists.beside(DirectionsAgree.class, "directions-agree.txt");

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

  private static final Set<String> IN_PART = LISTS.set("in part");

  private static final Pattern FROM = Pattern.compile("\\b(from|to|into|back)\\b");

  /** What customers have today. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

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
              for (String alias : aliases(record, integration.system())) {
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
      addNeverDone(record, new TreeSet<>(written.values()), against);
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
                        : "Here the system is written to; " + path + " says it is not.")));
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
          if (integration != null && isFilled(record, alias, id, integration)) {
            against.merge(id, "integrations." + id + ".objects", DirectionsAgree::first);
          }
        });
  }

  /** Whether what moves, as its own entry says, moves into it. */
  private static boolean isFilled(
      CheckedRecord record, String alias, String id, Integration integration) {
    String objects = integration.objects();
    if (objects == null) {
      return false;
    }
    Told told = new Told("integrations", id, "objects", objects, true, 0);
    return PutInto.isGoal(alias, CutText.of(record, objects))
        || PutInto.in(record, told, Set.of(alias)).contains(alias);
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
        .forEach(one -> only.keySet().removeAll(SystemAlias.aliases(record, one.name())));
    if (only.isEmpty()) {
      return;
    }
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.LANDS)) {
      if (binds(record, told)) {
        for (String alias : ReadBack.from(CutText.of(record, told.text()), only.keySet())) {
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
    Map<String, Set<String>> moved = new TreeMap<>();
    written.forEach((alias, id) -> moved.put(alias, moved(document.integrations().get(id))));
    document
        .dataSources()
        .forEach(
            (id, source) -> {
              String alias = SystemAlias.alias(source.name());
              if (alias != null
                  && written.containsKey(alias)
                  && OnlyRead.isReadOnly(CutText.of(source.limits()))) {
                String path = "dataSources." + id + ".limits";
                against.merge(written.get(alias), path, DirectionsAgree::first);
              }
            });
    for (Told told : Told.with(record)) {
      if ((told.has(Sign.SYSTEM) || told.isIn("exclusions")) && tellsReadOnly(record, told)) {
        for (String alias : onlyRead(record, told, moved)) {
          against.merge(written.get(alias), told.path(), DirectionsAgree::first);
        }
      }
    }
  }

  /** "The system never starts a pump", beside start commands that go to the pumps. */
  private static void addNeverDone(
      CheckedRecord record, Set<String> written, Map<String, String> against) {
    Map<String, Set<String>> moved = new TreeMap<>();
    for (String id : written) {
      Integration integration = record.document().integrations().get(id);
      if (integration != null) {
        moved.put(id, NeverDone.moved(record, integration));
      }
    }
    for (Told told : Told.with(record)) {
      if (NeverDone.mayBeIn(told.text()) && binds(record, told)) {
        CutText words = CutText.of(record, told.text());
        moved.forEach(
            (id, what) -> {
              if (NeverDone.isIn(words, what)) {
                against.merge(id, told.path(), DirectionsAgree::first);
              }
            });
      }
    }
  }

  /** The words for what is to be put into a system: "Signed tickets, from the app to Sage". */
  private static Set<String> moved(@Nullable Integration integration) {
    String objects = integration == null ? null : integration.objects();
    return objects == null ? Set.of() : Gist.of(CutText.of(FROM.split(objects, 2)[0]));
  }

  private static Set<String> onlyRead(
      CheckedRecord record, Told told, Map<String, Set<String>> systems) {
    Set<String> read = new TreeSet<>(OnlyRead.in(record, told.text(), systems));
    if (told.isIn("exclusions") && told.member().equals("name")) {
      CutText words = CutText.of(record, told.text());
      read.addAll(OnlyRead.excluded(words, systems.keySet(), known(record)));
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
    document
        .dataSources()
        .values()
        .forEach(one -> loose.addAll(SystemAlias.aliases(record, one.name())));
    document
        .integrations()
        .values()
        .forEach(one -> loose.removeAll(SystemAlias.aliases(record, one.system())));
    if (loose.isEmpty()) {
      return;
    }
    Map<String, Set<String>> none = new TreeMap<>();
    loose.forEach(alias -> none.put(alias, Set.of()));
    Map<String, String> read = new TreeMap<>();
    for (Told told : Told.with(record, Sign.SYSTEM, Sign.ONE_WAY)) {
      if (tellsReadOnly(record, told)) {
        for (String alias : onlyRead(record, told, none)) {
          read.merge(alias, told.path(), DirectionsAgree::first);
        }
      }
    }
    if (read.isEmpty()) {
      return;
    }
    for (Told told : Told.with(record, Sign.SYSTEM)) {
      if (!told.isIn("limits") && binds(record, told)) {
        PutInto.in(record, told, read.keySet()).stream()
            .filter(alias -> !told.path().equals(read.get(alias)))
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

  private static Set<String> known(CheckedRecord record) {
    HandoffDocument document = record.document();
    Set<String> known = new HashSet<>();
    document
        .integrations()
        .values()
        .forEach(one -> known.addAll(SystemAlias.aliases(record, one.system())));
    document
        .dataSources()
        .values()
        .forEach(one -> known.addAll(SystemAlias.aliases(record, one.name())));
    return known;
  }

  /** What a system is called, also by the sources of data that name it. */
  private static Set<String> aliases(CheckedRecord record, @Nullable String system) {
    Set<String> own = SystemAlias.aliases(record, system);
    Set<String> aliases = new TreeSet<>(own);
    for (DataSource source : record.document().dataSources().values()) {
      CutText words = CutText.of(record, source.name());
      if (words.hasAny(0, words.size(), own)) {
        aliases.addAll(SystemAlias.aliases(record, source.name()));
      }
    }
    return aliases;
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
