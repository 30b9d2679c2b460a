package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How many there are of the things that were bought, by the plural that counts them. */
final class Totals {

  private static final WordLists WORDS = WordLists.beside(Totals.class, "counts.txt");

  private static final Set<String> PLURALS = WORDS.set("plurals");
  private static final Set<String> USERS = WORDS.set("users");
  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> RATES = WORDS.set("rates");
  private static final Set<String> ENDS = WORDS.set("ends");

  /** By the hash of the noun. */
  private final Map<Integer, Total> byNoun = new HashMap<>();

  private Totals() {}

  /** What a record says in the places that settle it. */
  static Totals of(CheckedRecord record) {
    Totals totals = new Totals();
    HandoffDocument document = record.document();
    totals.addAnswer(document, "purchaseStatement");
    totals.addAnswer(document, "usage");
    totals.addTeams(document);
    totals.addPeople(document.load());
    totals.addScope(document.scopeItems());
    document.limits().forEach(totals::addLimit);
    return totals;
  }

  /** How many there are of what a noun counts; null when no such place says so. */
  @Nullable Total of(int noun) {
    return byNoun.get(noun);
  }

  private void addAnswer(HandoffDocument document, String key) {
    Answer answer = document.answers().get(key);
    if (answer != null && answer.status() != Status.UNKNOWN && answer.customerFact() != null) {
      String path = "answers." + key + ".customerFact";
      CountedNouns.in(
          answer.customerFact(), (amount, noun) -> put(noun, new Total(amount, path, Set.of())));
    }
  }

  private void addTeams(HandoffDocument document) {
    Answer answer = document.answers().get("teams");
    if (answer == null
        || answer.customerFact() == null
        || answer.value() == null
        || answer.value().number() == null) {
      return;
    }
    long number = answer.value().number().longValue();
    CountedNouns.in(
        answer.customerFact(),
        (amount, noun) -> {
          if (amount == number) {
            put(noun, new Total(amount, "answers.teams.value.number", Set.of()));
          }
        });
  }

  /** A row of several kinds of people counts none of them alone. */
  private void addPeople(Map<String, LoadEntry> load) {
    long all = 0;
    String first = null;
    for (Map.Entry<String, LoadEntry> entry : new TreeMap<>(load).entrySet()) {
      LoadEntry row = entry.getValue();
      if (row.kind() != LoadKind.PEOPLE) {
        continue;
      }
      long amount = Math.max(or0(row.now()), Math.max(or0(row.month1()), or0(row.month12())));
      if (amount == 0) {
        return;
      }
      all += amount;
      String path = "load." + entry.getKey() + ".now";
      first = first == null ? path : first;
      Set<String> kinds = plurals(row.name());
      for (String kind : kinds) {
        byNoun.merge(
            kind.hashCode(),
            new Total(amount, path, Set.of()),
            (one, other) -> kinds.size() > 1 ? one : one.or(other));
      }
    }
    for (String user : USERS) {
      if (first != null) {
        put(user.hashCode(), new Total(all, first, Set.of()));
      }
    }
  }

  private static Set<String> plurals(@Nullable String name) {
    Set<String> plurals = new TreeSet<>();
    CutText words = CutText.of(name);
    for (int i = 0; i < words.size(); i++) {
      if (isPlural(words.at(i))) {
        plurals.add(words.at(i));
      }
    }
    return plurals;
  }

  private static long or0(@Nullable Long amount) {
    return amount == null ? 0 : Math.max(amount, 0);
  }

  /** Several items of one noun are counted together. */
  private void addScope(Map<String, ScopeItem> items) {
    Map<String, Total> sums = new TreeMap<>();
    Set<String> several = new HashSet<>();
    for (Map.Entry<String, ScopeItem> entry : new TreeMap<>(items).entrySet()) {
      ScopeItem item = entry.getValue();
      if (item.quantity() == null || item.quantity() < 1) {
        continue;
      }
      Set<String> heads = new TreeSet<>();
      addHead(item.name(), heads);
      addHead(item.kind(), heads);
      Total one =
          new Total(item.quantity(), "scopeItems." + entry.getKey() + ".quantity", Set.of());
      for (String head : heads) {
        sums.merge(
            head,
            one,
            (sum, more) -> new Total(sum.amount() + more.amount(), sum.path(), Set.of()));
        if (item.quantity() > 1) {
          several.add(head);
        }
      }
    }
    sums.keySet().retainAll(several);
    sums.forEach((head, sum) -> put(head.hashCode(), sum));
  }

  /** The last word before what it is for, as a plural. */
  private static void addHead(@Nullable String name, Set<String> heads) {
    if (name == null) {
      return;
    }
    String head = "";
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", 9)) {
      if (ENDS.contains(word) || word.isEmpty() || !Character.isLetter(word.charAt(0))) {
        break;
      }
      head = word;
      if (!Character.isLetter(word.charAt(word.length() - 1))) {
        return;
      }
    }
    if (head.length() > 2) {
      heads.add(head.endsWith("s") ? head : head + "s");
    }
  }

  private void addLimit(String id, Limit limit) {
    if (limit.amount() == null || limit.unit() == null || limit.name() == null) {
      return;
    }
    String unit = limit.unit().strip().toLowerCase(Locale.ROOT);
    CutText name = CutText.of(limit.name());
    if (unit.indexOf(' ') >= 0
        || !isPlural(unit)
        || UNITS.contains(Thing.one(unit))
        || name.hasAny(0, name.size(), RATES)) {
      return;
    }
    Set<String> words = Gist.of(name);
    words.remove(Thing.one(unit));
    put(
        unit.hashCode(),
        new Total(limit.amount().longValue(), "limits." + id + ".amount", Set.copyOf(words)));
  }

  private void put(int noun, Total total) {
    if (total.amount() > 0) {
      byNoun.merge(noun, total, Total::or);
    }
  }

  private static boolean isPlural(String word) {
    return PLURALS.contains(word) || (word.length() > 3 && word.endsWith("s"));
  }
}
