package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Places;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Nothing is kept in a country that the limits on the data location leave out. */
public final class DataStaysInItsPlace implements Check {

  private static final WordLists LISTS =
      WordLists.beside(DataStaysInItsPlace.class, "data-stays-in-its-place.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-011",
          Severity.BLOCKING,
          "No data is stored outside the countries it has to stay in",
          "Moving data to another country after the start is a migration, and may be against a law.",
          List.of(
              "securityAsks.*.detail",
              "dataSources.*.store",
              "answers.*.customerFact",
              "promises.*.text",
              "setupItems.*.detail",
              "dependencies.*.text",
              "risks.*.response"),
          "In which country is this data stored?",
          "Stored in the EU only; ledger copy in Frankfurt");

  /** Words of a limit that is told by what must not happen. */
  private static final Set<String> LEAVING = WordSet.of("leave", "leaves", "outside");

  /** The same, and what may be so nowhere else. */
  private static final Set<String> BINDING = WordSet.of("leave", "leaves", "outside", "only");

  /** What we take of a system of theirs is ours to keep. */
  private static final Set<String> COPIED =
      WordSet.of("our", "we", "us", "copy", "copies", "copied");

  /** What customers have today, and what is not ours to keep. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

  /** More countries than these are a union, in which any town will do. */
  private static final int FEW = 9;

  /** Where nothing is said that holds. */
  private static final Set<String> OPEN = WordSet.of("questions", "exclusions", "milestones");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().dataSources().isEmpty() || !Told.with(record, Sign.PLACE).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Told> told = told(record);
    Confines asked = asked(record);
    Confines confines = new Confines(new TreeSet<>(asked.countries), asked.towns, asked.access);
    String path = asked.path;
    List<Finding> findings = new ArrayList<>();
    for (Told one : told) {
      Confines here = confines(record, one);
      if (here.countries.isEmpty()) {
        continue;
      }
      if (confines.countries.isEmpty()
          || !Collections.disjoint(confines.countries, here.countries)) {
        confines.countries.addAll(here.countries);
        confines.access |= here.access;
        path = path.isEmpty() ? one.path() : path;
      } else {
        findings.add(astray(one, path));
      }
    }
    if (!confines.countries.isEmpty()) {
      addTold(record, told, confines, path, findings);
    }
    if (!confines.countries.isEmpty()) {
      addStores(record, confines.countries, !asked.countries.isEmpty(), findings);
    }
    return findings;
  }

  private static List<Told> told(CheckedRecord record) {
    HandoffDocument document = record.document();
    return Told.with(record, Sign.PLACE).stream()
        .filter(one -> !OPEN.contains(one.register()))
        .filter(one -> !(one.isIn("answers") && TODAY.contains(one.id())))
        .filter(one -> !one.isIn("securityAsks") || !isLocation(document, one.id()))
        .filter(one -> !one.isIn("promises") || Passage.binds(promise(document, one.id())))
        .filter(one -> !one.isIn("risks") || one.member().equals("response"))
        .sorted(Comparator.comparing(Told::path))
        .toList();
  }

  private static boolean isLocation(HandoffDocument document, String id) {
    SecurityAsk ask = document.securityAsks().get(id);
    return ask != null && ask.topic() == SecurityTopic.DATA_LOCATION;
  }

  private static Promise promise(HandoffDocument document, String id) {
    return Objects.requireNonNull(document.promises().get(id));
  }

  private static final Set<String> RULED_OUT = LISTS.set("ruled out");

  /** What is held somewhere, and is no data. */
  private static final Set<String> MEETINGS = LISTS.set("meetings");

  private static void addTold(
      CheckedRecord record,
      List<Told> told,
      Confines confines,
      String path,
      List<Finding> findings) {
    Set<String> systems = systems(record.document());
    for (Told one : told) {
      CutText words = CutText.of(record, one.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        boolean theirs = words.hasAny(i, end, systems) && !words.hasAny(i, end, COPIED);
        if (!theirs
            && !words.hasAny(i, end, MEETINGS)
            && (!confines.towns.isEmpty() || Kept.confined(words, i, end).isEmpty())
            && Kept.isAstray(words, i, end, confines.countries, confines.towns, confines.access)) {
          findings.add(astray(one, path));
          break;
        }
        i = end;
      }
    }
  }

  /**
   * What the systems of the customer are called; where they keep their own data is their affair.
   */
  private static Set<String> systems(HandoffDocument document) {
    Set<String> systems = new HashSet<>();
    document.integrations().values().forEach(one -> add(SystemAlias.alias(one.system()), systems));
    document.dataSources().values().forEach(one -> add(SystemAlias.alias(one.name()), systems));
    return systems;
  }

  private static void add(@Nullable String alias, Set<String> systems) {
    if (alias != null) {
      systems.add(alias);
    }
  }

  private static Finding astray(Told one, String path) {
    return DESCRIPTION.finding(
        one.path(),
        "This keeps data at another place than " + path + " says it has to stay in.",
        "At which place is this data kept? Say the same in both places.");
  }

  /**
   * Sources that are stored elsewhere, or copied to elsewhere.
   *
   * @param asked whether a security ask names the countries; else only copies are looked at
   */
  private static void addStores(
      CheckedRecord record, Set<String> allowed, boolean asked, List<Finding> findings) {
    record
        .document()
        .dataSources()
        .forEach(
            (id, source) -> {
              CutText store = CutText.of(record, source.store());
              Set<String> stored = Places.in(store, 0, store.size());
              boolean elsewhere =
                  asked
                      && !stored.isEmpty()
                      && Collections.disjoint(stored, allowed)
                      && !Hedge.in(store, 0, store.size());
              if (elsewhere || Kept.isCopiedAstray(store, allowed)) {
                findings.add(
                    DESCRIPTION.finding(
                        "dataSources." + id + ".store",
                        "This is stored in \""
                            + source.store()
                            + "\", and the data location names other countries.",
                        "In which country is this data stored? Say the same in both places."));
              }
            });
  }

  /** The countries that the security asks say data stays in; none when they do not. */
  private static Confines asked(CheckedRecord record) {
    Confines asked = new Confines(new TreeSet<>(), new TreeSet<>(), false);
    record.document().securityAsks().entrySet().stream()
        .filter(entry -> entry.getValue().topic() == SecurityTopic.DATA_LOCATION)
        .filter(entry -> Boolean.TRUE.equals(entry.getValue().wanted()))
        .filter(entry -> entry.getValue().status() != Status.UNKNOWN)
        .forEach(
            entry -> {
              SecurityAsk ask = entry.getValue();
              asked.path = "securityAsks." + entry.getKey() + ".detail";
              CutText words = CutText.of(record, ask.detail());
              for (int i = 0; i < words.size(); ) {
                int end = words.sentenceEnd(i);
                if (!Hedge.in(words, i, end) || words.hasAny(i, end, BINDING)) {
                  addAllowed(words, i, end, asked);
                  asked.wide |= asked.countries.size() > FEW;
                  asked.access |= Kept.confinesAccess(words, i, end);
                }
                i = end;
              }
              asked.wide |= words.hasAny(0, words.size(), LEAVING);
            });
    if (asked.wide) {
      asked.towns.clear();
    }
    return asked;
  }

  /** "Storage in the United States is ruled out" allows no place there. */
  private static void addAllowed(CutText words, int from, int to, Confines asked) {
    for (int i = from; i < to; ) {
      int end = Math.min(words.clauseEnd(i), to);
      if (!words.hasAny(i, end, RULED_OUT)) {
        asked.countries.addAll(Places.in(words, i, end));
        asked.towns.addAll(Places.towns(words, i, end));
      }
      i = end;
    }
  }

  private static Confines confines(CheckedRecord record, Told one) {
    Confines here = new Confines(new TreeSet<>(), new TreeSet<>(), false);
    CutText words = CutText.of(record, one.text());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      Set<String> confined = Kept.confined(words, i, end);
      if (!confined.isEmpty()) {
        here.countries.addAll(confined);
        here.access |= Kept.confinesAccess(words, i, end);
      }
      i = end;
    }
    return here;
  }

  /** Where data has to stay, and whether those who look at it have to be there too. */
  private static final class Confines {
    private final Set<String> countries;

    /** The towns that are named, each of them the only ones. */
    private final Set<String> towns;

    private boolean access;

    /** Where it is said; empty where it is not. */
    private String path = "";

    /** Whether any place in the countries will do. */
    private boolean wide;

    private Confines(Set<String> countries, Set<String> towns, boolean access) {
      this.countries = countries;
      this.towns = towns;
      this.access = access;
    }
  }
}
