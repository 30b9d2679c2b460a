package io.handoff.check.consistency.people;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Phrased;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that leaves the access to a system to somebody else than its entries do: "only Ann
 * decides who gets into the store", and the entry of the store names Ben.
 *
 * @param path where the sentence stands
 * @param other where somebody else is named
 */
record AccessGiver(String path, String other) {

  private static final WordLists LISTS = WordLists.beside(AccessGiver.class, "access.txt");

  private static final Phrased GIVES = new Phrased(LISTS.list("gives"));

  private static final Phrased GIVEN_BY = new Phrased(LISTS.list("given by"));

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "promises", "decisions", "assumptions", "setupItems");

  private static final Set<String> ACCESS = WordSet.of("access");

  /** One of these stands in every such sentence. */
  private static final Set<String> ANY = WordSet.of("access", "into", "enter");

  private static final Set<String> ONLY = WordSet.of("only", "alone");

  /** More words than this no clause has that says who gives access. */
  private static final int LONGEST = 60;

  /**
   * Who gives access, as one entry names them.
   *
   * @param name the words of the name, in lower case
   * @param path where it stands
   */
  private record Giver(Set<String> name, String path) {}

  /** All such sentences, in the order of the registers. */
  static List<AccessGiver> in(CheckedRecord record) {
    Map<String, List<Giver>> known = null;
    List<AccessGiver> found = new ArrayList<>();
    for (Told told : Told.with(record, Sign.SYSTEM)) {
      if (!told.isMeant() || !REGISTERS.contains(told.register())) {
        continue;
      }
      CutText words = CutText.of(record, told.text());
      if (!words.names(ANY)) {
        continue;
      }
      int next;
      for (int i = 0; i < words.size(); i = next) {
        next = words.clauseEnd(i);
        Set<String> person = next - i > LONGEST ? Set.of() : giver(record, told, words, i, next);
        if (!person.isEmpty()) {
          known = known == null ? known(record) : known;
          String other = otherThan(person, words, i, next, known);
          if (other != null) {
            found.add(new AccessGiver(told.path(), other));
            break;
          }
        }
      }
    }
    return found;
  }

  /** The words of the name of the one who gives access; none when no clause says so. */
  private static Set<String> giver(
      CheckedRecord record, Told told, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      int gives = GIVES.at(words, i);
      boolean access = gives == 0 && words.hasAny(from, i + 1, ACCESS);
      int given = access ? GIVEN_BY.at(words, i) : 0;
      if (gives + given > 0) {
        PersonNames names = PersonNames.of(record);
        if (Hedge.in(words, from, to)) {
          return Set.of();
        }
        int start = given > 0 ? i + given : nameBefore(names, told, words, from, i);
        int end = start < 0 ? start : names.end(told.text(), words, start, from, to);
        Set<String> person = new HashSet<>();
        for (int k = start; k < end; k++) {
          person.add(words.at(k));
        }
        return person.size() > 1 ? person : Set.of();
      }
    }
    return Set.of();
  }

  /** Where a name begins that ends before a word; -1 when none does. */
  private static int nameBefore(PersonNames names, Told told, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.end(told.text(), words, i, from, to) == to) {
        return i;
      }
    }
    return -1;
  }

  private static Map<String, List<Giver>> known(CheckedRecord record) {
    Map<String, List<Giver>> known = new HashMap<>();
    record
        .document()
        .integrations()
        .forEach(
            (id, one) -> {
              String path = "integrations." + id + ".accessOwner";
              for (String alias : SystemAlias.aliases(record, one.system())) {
                add(known, alias, one.accessOwner(), path);
              }
            });
    record
        .document()
        .dataSources()
        .forEach(
            (id, one) -> {
              String path = "dataSources." + id + ".grantor";
              for (String alias : SystemAlias.aliases(record, one.name())) {
                add(known, alias, one.grantor(), path);
              }
            });
    return known;
  }

  private static void add(
      Map<String, List<Giver>> known, String alias, @Nullable Person person, String path) {
    if (person != null && person.name() != null) {
      Set<String> name = new HashSet<>();
      PersonNames.addWords(person.name(), name);
      known.computeIfAbsent(alias, first -> new ArrayList<>()).add(new Giver(name, path));
    }
  }

  /**
   * Where somebody else is named for the one system of a sentence; null when nowhere, or when two
   * share it and the sentence does not say that only one does.
   */
  private static @Nullable String otherThan(
      Set<String> person, CutText words, int from, int to, Map<String, List<Giver>> known) {
    boolean only = words.hasAny(from, to, ONLY);
    String other = null;
    for (int i = from; i < to; i++) {
      for (Giver giver : known.getOrDefault(words.at(i), List.of())) {
        boolean same = person.stream().anyMatch(giver.name::contains);
        if (same && !only) {
          return null;
        }
        other = other == null && !same ? giver.path : other;
      }
    }
    return other;
  }
}
