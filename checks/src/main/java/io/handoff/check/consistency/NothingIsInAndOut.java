package io.handoff.check.consistency;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Nothing is delivered, or promised, that is named as out of scope. */
final class NothingIsInAndOut implements Check {

  private static final WordLists LISTS =
      WordLists.beside(NothingIsInAndOut.class, "in-and-out.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-004",
          Severity.BLOCKING,
          "Nothing that is delivered or promised is named as out of scope",
          "The customer reads one list and engineering the other.",
          List.of(
              "exclusions.*.name",
              "scopeItems.*.name",
              "scopeItems.*.definition",
              "promises.*.text",
              "setupItems.*.kind",
              "setupItems.*.name",
              "setupItems.*.detail",
              "answers.*.customerFact",
              "integrations.*.system"),
          "Is it in or out?",
          "In: a month-end dashboard. Out: a mobile app");

  /** What makes an exclusion one of a part only, or of a time only. */
  private static final Set<String> IN_PART = LISTS.set("in part");

  /** The same of work, which is often on what is old. */
  private static final Set<String> WORK_IN_PART = new HashSet<>(IN_PART);

  static {
    WORK_IN_PART.remove("old");
  }

  private static final Set<String> THEMSELVES =
      Set.of("themselves", "himself", "herself", "itself", "own", "internally");

  private static final Set<String> CONNECTION = Set.of("connection", "sync", "synchronisation");

  private static final Set<String> BY = Set.of("by");

  private static final Set<String> NOT_IT = Set.of("no", "not", "without", "instead");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().exclusions().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, List<Map.Entry<String, Thing>>> delivered = delivered(record);
    Map<String, String> promised = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    document
        .exclusions()
        .forEach(
            (id, out) -> {
              String elsewhere = elsewhere(record, out);
              if (elsewhere != null) {
                findings.add(finding("exclusions." + id + ".name", out.name(), elsewhere));
                return;
              }
              Thing thing = thing(record, out);
              String path = "exclusions." + id + ".name";
              delivered.getOrDefault(thing.head(), List.of()).stream()
                  .filter(item -> item.getValue().isKindOf(thing))
                  .map(Map.Entry::getKey)
                  .min(Comparator.naturalOrder())
                  .ifPresentOrElse(
                      item -> findings.add(finding(path, out.name(), item)),
                      () -> {
                        String other =
                            Retold.named(CutText.of(record, out.name())).firstIn(record);
                        if (other == null && !isInPart(record, out)) {
                          other =
                              Subject.named(
                                      CutText.of(record, out.name()),
                                      CutText.of(record, out.reason()))
                                  .firstIn(record);
                        }
                        if (other != null && isOfTheSame(record, out.name(), other)) {
                          findings.add(finding(path, out.name(), other));
                        } else if (thing.all().size() > 1 && thing.all().size() < 5) {
                          promised.put(String.join(" ", thing.all()), path);
                        }
                      });
            });
    if (!promised.isEmpty()) {
      addPromised(record, promised, findings);
    }
    return findings;
  }

  private static Thing thing(CheckedRecord record, Exclusion out) {
    CutText name = CutText.of(record, out.name());
    CutText reason = CutText.of(record, out.reason());
    Thing thing = Thing.named(name);
    return thing.isNothing()
            || name.hasAny(0, name.size(), IN_PART)
            || reason.hasAny(0, reason.size(), IN_PART)
        ? Thing.NOTHING
        : thing;
  }

  /** Where work of an excluded kind is done, or an excluded system connected; null when nowhere. */
  private static @Nullable String elsewhere(CheckedRecord record, Exclusion out) {
    CutText name = CutText.of(record, out.name());
    CutText reason = CutText.of(record, out.reason());
    Thing thing = Thing.named(name);
    if (name.hasAny(1, name.size(), BY) && !name.hasAny(0, name.size(), WORK_IN_PART)) {
      return ByActor.done(record, name);
    }
    if (thing.isNothing()
        || name.hasAny(0, name.size(), WORK_IN_PART)
        || reason.hasAny(0, reason.size(), WORK_IN_PART)) {
      return null;
    }
    for (KindOfWork kind : KindOfWork.values()) {
      if (kind.isOf(thing)) {
        return done(record, kind, kind.limits(thing));
      }
    }
    return connected(record.document(), thing);
  }

  private static @Nullable String done(CheckedRecord record, KindOfWork kind, List<String> limits) {
    HandoffDocument document = record.document();
    Set<String> theirs = theirs(document);
    List<String> paths = new ArrayList<>();
    document
        .setupItems()
        .forEach(
            (id, item) -> {
              CutText words = CutText.of(record, item.name());
              CutText detail = CutText.of(record, item.detail());
              if ((item.kind() == kind.setup() || kind.isIn(words))
                  && KindOfWork.isWithin(limits, words, detail)
                  && !words.hasAny(0, words.size(), theirs)
                  && !detail.hasAny(0, detail.size(), theirs)) {
                paths.add("setupItems." + id + ".name");
              }
            });
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      if (kind.isIn(words)
          && KindOfWork.isWithin(limits, words)
          && !words.hasAny(0, words.size(), theirs)) {
        paths.add(passage.path());
      }
    }
    return paths.stream().min(Comparator.naturalOrder()).orElse(null);
  }

  /** Words of work that the customer does: themselves, and the names of its people. */
  private static Set<String> theirs(HandoffDocument document) {
    Set<String> theirs = new HashSet<>(THEMSELVES);
    for (Person person :
        Arrays.asList(document.buyer(), document.contact(), document.decisionMaker())) {
      CutText name = CutText.of(person == null ? null : person.name());
      for (int i = 0; i < name.size(); i++) {
        theirs.add(name.at(i));
      }
    }
    return theirs;
  }

  /** "Connection to Salesforce" is out, and Salesforce is connected. */
  private static @Nullable String connected(HandoffDocument document, Thing thing) {
    List<String> words = new ArrayList<>(thing.all());
    if (!words.removeAll(CONNECTION)) {
      return null;
    }
    return document.integrations().entrySet().stream()
        .filter(
            entry -> {
              Thing system = Thing.named(CutText.of(entry.getValue().system()));
              return !words.isEmpty() && system.all().containsAll(words);
            })
        .map(entry -> "integrations." + entry.getKey() + ".system")
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static Map<String, List<Map.Entry<String, Thing>>> delivered(CheckedRecord record) {
    HandoffDocument document = record.document();
    Map<String, List<Map.Entry<String, Thing>>> byHead = new HashMap<>();
    document
        .scopeItems()
        .forEach(
            (id, item) -> {
              CutText words = CutText.of(record, item.name());
              Thing thing = Thing.named(words);
              if (!thing.isNothing() && !words.hasAny(0, words.size(), NOT_IT)) {
                byHead
                    .computeIfAbsent(thing.head(), head -> new ArrayList<>())
                    .add(Map.entry("scopeItems." + id + ".name", thing));
              }
            });
    return byHead;
  }

  /** "Tank temperatures of Eldoret" are not those of another town, nor those of 2023 of all. */
  private static boolean isOfTheSame(CheckedRecord record, @Nullable String name, String path) {
    String[] words = Objects.requireNonNullElse(name, "").split("[^\\p{L}\\p{N}]+");
    Set<String> names = new HashSet<>();
    for (int i = 1; i < words.length; i++) {
      if (words[i].length() > 1
          && (Character.isDigit(words[i].charAt(0))
              || Character.isUpperCase(words[i].charAt(0))
                  && Character.isLowerCase(words[i].charAt(1)))) {
        names.add(words[i]);
      }
    }
    if (names.isEmpty()) {
      return true;
    }
    String entry = path.substring(0, path.lastIndexOf('.') + 1);
    return Told.meant(record).stream()
        .filter(told -> told.path().startsWith(entry))
        .anyMatch(told -> names.stream().anyMatch(told.text()::contains));
  }

  private static boolean isInPart(CheckedRecord record, Exclusion out) {
    CutText name = CutText.of(record, out.name());
    return name.hasAny(0, name.size(), IN_PART) || isOfPart(CutText.of(record, out.reason()));
  }

  /** "Only for firms" is a part; "phone calls only" is what there is instead. */
  private static boolean isOfPart(CutText reason) {
    for (int i = 0; i < reason.size(); i++) {
      boolean instead =
          reason.is(i, "only")
              && !reason.startsClause(i)
              && (i + 1 == reason.size() || reason.startsClause(i + 1));
      if (reason.isAny(i, IN_PART) && !instead) {
        return true;
      }
    }
    return false;
  }

  private static void addPromised(
      CheckedRecord record, Map<String, String> out, List<Finding> findings) {
    HandoffDocument document = record.document();
    Map<String, String> found = new TreeMap<>();
    document
        .promises()
        .forEach(
            (id, promise) -> {
              if (Passage.binds(promise)) {
                String path = "promises." + id + ".text";
                for (String name : Named.in(CutText.of(record, promise.text()), out.keySet())) {
                  found.merge(name, path, (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
              }
            });
    found.forEach((name, path) -> findings.add(finding(out.get(name), name, path)));
  }

  private static Finding finding(String path, @Nullable String name, String item) {
    return DESCRIPTION.finding(
        path,
        "\"" + name + "\" is out of scope here, and " + item + " says it is delivered.",
        "Is it in or out? Take it out of one of the two, or say which part is out.");
  }
}
