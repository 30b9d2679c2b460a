package io.handoff.check.consistency.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Named;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Exclusion;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
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
public final class NothingIsInAndOut implements Check {

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

  private static final Set<String> NOT_IT = LISTS.set("not it");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().exclusions().isEmpty()
        || !LeftToEachOther.in(record).isEmpty()
        || AccountsLeft.in(record) != null;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<String, List<Map.Entry<String, Thing>>> delivered = delivered(record);
    Map<String, String> promised = new HashMap<>();
    List<Told> makers = OursDoesIt.makers(record);
    List<Finding> findings = new ArrayList<>();
    record
        .document()
        .exclusions()
        .forEach(
            (id, out) -> {
              String path = "exclusions." + id + ".name";
              Thing thing = thing(record, out);
              String in = WorkLeftOut.doneAt(record, out);
              in = in == null ? kindOf(thing, delivered) : in;
              in = in == null ? OnlineOut.deliveredAt(record, thing) : in;
              in = in == null ? retold(record, out) : in;
              in = in == null ? madeAt(record, makers, out) : in;
              String expected = in == null ? expected(record, out) : null;
              String needed = in == null ? NeededAnyway.at(record, out) : null;
              if (in != null) {
                findings.add(finding(path, out.name(), in));
              } else if (expected != null) {
                findings.add(expectedAt(path, out.name(), expected));
              } else if (needed != null) {
                findings.add(neededAt(path, out.name(), needed));
              } else if (thing.all().size() > 1 && thing.all().size() < 5) {
                promised.put(String.join(" ", thing.all()), path);
              }
            });
    if (!promised.isEmpty()) {
      addPromised(record, promised, findings);
    }
    LeftToEachOther.in(record).forEach(path -> findings.add(leftAt(path)));
    AccountsLeft.Pair accounts = AccountsLeft.in(record);
    if (accounts != null) {
      findings.add(accountsAt(accounts));
    }
    return findings;
  }

  private static @Nullable String expected(CheckedRecord record, Exclusion out) {
    return ExpectedOfUs.at(
        record, CutText.of(record, out.name()), CutText.of(record, out.reason()));
  }

  private static Finding expectedAt(String path, @Nullable String name, String answer) {
    return DESCRIPTION.finding(
        path,
        "\"" + name + "\" is out of scope here, and " + answer + " expects it of us.",
        "Who does this work? Say the same in both places.");
  }

  private static Finding leftAt(String path) {
    return DESCRIPTION.finding(
        path,
        "This tells of work that neither side does.",
        "Who does this work? Name the person, and say the same on both sides.");
  }

  private static Finding accountsAt(AccountsLeft.Pair accounts) {
    return DESCRIPTION.finding(
        accounts.path(),
        "Here the customer makes the accounts; " + accounts.other() + " leaves them to us.",
        "Who makes the accounts? Say the same in both places.");
  }

  private static Finding neededAt(String path, @Nullable String name, String answer) {
    return DESCRIPTION.finding(
        path,
        "\"" + name + "\" is out of scope here, and " + answer + " needs it before another step.",
        "Who does this work? Name the person, or take it into the scope.");
  }

  private static Thing thing(CheckedRecord record, Exclusion out) {
    Thing thing = Thing.named(CutText.of(record, out.name()));
    return thing.isNothing() || isInPart(record, out) ? Thing.NOTHING : thing;
  }

  /** Where a deliverable is one of this kind, by its name. */
  private static @Nullable String kindOf(
      Thing thing, Map<String, List<Map.Entry<String, Thing>>> delivered) {
    return delivered.getOrDefault(thing.head(), List.of()).stream()
        .filter(item -> item.getValue().isKindOf(thing))
        .map(Map.Entry::getKey)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  /** Where it is told in other words; null when nowhere. */
  private static @Nullable String retold(CheckedRecord record, Exclusion out) {
    CutText name = CutText.of(record, out.name());
    CutText reason = CutText.of(record, out.reason());
    String in =
        OutInPart.isOnlyPart(reason)
            ? null
            : Retold.named(name).firstIn(record, OutInPart.doers(reason));
    if (in == null && !isInPart(record, out)) {
      in = Subject.named(name, reason).firstIn(record);
      in = in == null ? ThingForPeople.got(record, name) : in;
      in = in == null ? SaidNotDone.deliveredAt(record, reason) : in;
      in = in == null ? OursDoesIt.toldAt(record, name) : in;
    }
    return in == null || isOfTheSame(record, out.name(), in) ? in : null;
  }

  private static @Nullable String madeAt(CheckedRecord record, List<Told> makers, Exclusion out) {
    return isInPart(record, out)
        ? null
        : OursDoesIt.madeAt(record, makers, CutText.of(record, out.name()));
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
    return OutInPart.isNamed(CutText.of(record, out.name()))
        || OutInPart.isTold(CutText.of(record, out.reason()));
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
