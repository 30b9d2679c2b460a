package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.consistency.count.CountClaim.Firm;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Limit;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.ScopeItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How many there are of the things whose number is entered as such, and not told in words. */
final class EnteredCounts {

  private static final WordLists WORDS = WordLists.beside(EnteredCounts.class, "counts.txt");

  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> BEFORE = WORDS.set("before a thing");
  private static final Set<String> DONE = WORDS.set("done");
  private static final Set<String> SOME = WORDS.set("some");
  private static final Set<String> COUNTS = WORDS.set("counts");
  private static final Set<String> EACH = WordSet.of("a", "an", "per", "each", "every");
  private static final Set<String> BEFORE_EACH = WordSet.of("for", "in", "at", "on", "to");

  private static final long MOST_FOR_EACH = 1000;

  /** Of fewer, there is not one for each of several. */
  private static final int MANY = 3;

  /** So many words after a number it is told for each of what. */
  private static final int FAR = 4;

  /** No deal has more. */
  private static final int MOST = 100;

  /** What several entries have together, and the first of them. */
  private record Sum(String id, long amount) {

    Sum plus(Sum other) {
      return new Sum(id, amount + other.amount);
    }
  }

  private final CheckedRecord record;

  private final List<CountClaim> claims = new ArrayList<>();

  private EnteredCounts(CheckedRecord record) {
    this.record = record;
    record.document().limits().forEach(this::addLimit);
    addPeople(record.document().load());
    addScope(record.document().scopeItems());
  }

  /** All that a record has. */
  static List<CountClaim> in(CheckedRecord record) {
    return new EnteredCounts(record).claims;
  }

  /** At most so many; of a limit of some of them, the sentence has to be of those. */
  private void addLimit(String id, Limit limit) {
    CutText name = CutText.of(record, limit.name());
    CutText unit = CutText.of(record, limit.unit());
    if (limit.amount() == null
        || unit.size() != 1
        || !HowMany.isPlural(unit.at(0))
        || name.hasAny(0, name.size(), CountReader.RATES)) {
      return;
    }
    Set<String> kinds = new HashSet<>();
    String noun = CountReader.one(unit.at(0));
    for (String word : Gist.of(name)) {
      if (!word.equals(noun) && !COUNTS.contains(word)) {
        kinds.add(CountReader.stem(word));
      }
    }
    add("limits", id, "amount", limit.amount().longValue(), noun, kinds);
  }

  /** A row of several kinds of people counts none of them alone. */
  private void addPeople(Map<String, LoadEntry> load) {
    Map<String, Sum> sums = new TreeMap<>();
    for (Map.Entry<String, LoadEntry> entry : new TreeMap<>(load).entrySet()) {
      LoadEntry row = entry.getValue();
      if (row.kind() == LoadKind.PEOPLE) {
        long amount = Math.max(or0(row.now()), Math.max(or0(row.month1()), or0(row.month12())));
        if (amount == 0) {
          return;
        }
        Sum one = new Sum(entry.getKey(), amount);
        sums.merge(CountReader.PEOPLE, one, Sum::plus);
        String kind = onlyKind(CutText.of(record, row.name()));
        if (!kind.isEmpty()) {
          sums.merge(kind, one, Sum::plus);
        }
      }
    }
    sums.forEach((kind, sum) -> add("load", sum.id, "now", sum.amount, kind, Set.of()));
  }

  /** The word for one of the people of a row; empty when they are of several kinds. */
  static String onlyKind(CutText name) {
    String kind = "";
    for (int i = 0; i < name.size(); i++) {
      String one = HowMany.isPlural(name.at(i)) ? CountReader.one(name.at(i)) : "";
      if (!one.isEmpty() && (!kind.isEmpty() || !ThingNames.of(one).isEmpty())) {
        return "";
      }
      kind = one.isEmpty() ? kind : one;
    }
    return kind.equals(CountReader.PEOPLE) ? "" : kind;
  }

  private static long or0(@Nullable Long amount) {
    return amount == null ? 0 : Math.max(amount, 0);
  }

  /** Several items of one noun are counted together. */
  private void addScope(Map<String, ScopeItem> items) {
    Map<String, Sum> sums = new TreeMap<>();
    Set<String> several = new HashSet<>();
    for (Map.Entry<String, ScopeItem> entry : new TreeMap<>(items).entrySet()) {
      String id = entry.getKey();
      ScopeItem item = entry.getValue();
      int quantity = item.quantity() == null ? 0 : item.quantity();
      Set<String> heads = quantity > 0 ? heads(item) : Set.of();
      heads.forEach(head -> sums.merge(head, new Sum(id, quantity), Sum::plus));
      if (quantity > 1) {
        several.addAll(heads);
        addDelivered(id, item, quantity);
        addForEach(id, item, quantity);
      }
    }
    sums.keySet().retainAll(several);
    sums.forEach((head, sum) -> add("scopeItems", sum.id, "quantity", sum.amount, head, Set.of()));
  }

  /** The last words before what an item is for; a name in the singular is of one thing. */
  private Set<String> heads(ScopeItem item) {
    Set<String> heads = new HashSet<>();
    String name = lastBeforeEnd(CutText.of(record, item.name()));
    if (HowMany.isPlural(name)) {
      heads.add(CountReader.one(name));
    }
    heads.add(CountReader.one(lastBeforeEnd(CutText.of(record, item.kind()))));
    heads.remove("");
    return heads;
  }

  private static String lastBeforeEnd(CutText words) {
    int end = 0;
    while (end < words.size() && !HowMany.endsThing(words, end)) {
      end++;
    }
    return end == 0 ? "" : words.at(end - 1);
  }

  /** An item that delivers a thing itself, such as 31 schools that are set up. */
  private void addDelivered(String id, ScopeItem item, int quantity) {
    CutText words = CutText.of(record, item.name());
    CutText definition = CutText.of(record, item.definition());
    int first = 0;
    while (words.isAny(first, BEFORE)) {
      first++;
    }
    int noun = first;
    if (noun + 1 < words.size()
        && !HowMany.isPlural(words.at(noun))
        && !words.startsClause(noun + 1)) {
      noun++;
    }
    int done = noun + 1;
    while (words.isAny(done, DONE)) {
      done++;
    }
    if (noun < words.size()
        && done >= words.size()
        && HowMany.isPlural(words.at(noun))
        && !words.hasAny(0, words.size(), SOME)
        && !definition.hasAny(0, definition.size(), SOME)) {
      String kind = CountReader.stem(CountReader.one(words.at(first)));
      add(
          new Told("scopeItems", id, "quantity", quantity + " " + words.at(noun), true, 0),
          HowMany.entered(quantity, quantity),
          CountReader.one(words.at(noun)),
          noun > first ? Set.of(kind) : Set.of());
    }
  }

  /** An item that has one, or a few, for each of something: 15 desks, one a store. */
  private void addForEach(String id, ScopeItem item, int quantity) {
    CutText words = CutText.of(record, item.definition());
    Set<String> own = new HashSet<>(Thing.named(CutText.of(record, item.name())).all());
    own.addAll(Thing.named(CutText.of(record, item.kind())).all());
    for (int i = 0; i < words.size() && quantity >= MANY; i++) {
      Numeral each = Numeral.at(words, i);
      int one = each == null || each.amount() < 1 ? 0 : eachThing(words, i, each.end(), own);
      if (each != null && one > 0 && each.amount() <= MOST_FOR_EACH) {
        long least = (quantity + each.amount() - 1) / each.amount();
        add(
            new Told("scopeItems", id, "quantity", quantity + " in all", true, 0),
            HowMany.entered(least, Long.MAX_VALUE),
            words.at(one),
            Set.of());
      }
    }
  }

  /** "One desk a store", and "one per store" of the item itself. */
  private static int eachThing(CutText words, int number, int end, Set<String> own) {
    for (int i = end; i < number + FAR; i++) {
      int one = eachThing(words, i);
      if (one > 0) {
        boolean itself =
            i == end ? words.startsSentence(number) : own.contains(Thing.form(words, i - 1, i));
        return itself ? one : 0;
      }
    }
    return 0;
  }

  /** What "a store" and "for each store" are of; "a store and month" is of more. */
  private static int eachThing(CutText words, int from) {
    int each = words.isAny(from, BEFORE_EACH) ? from + 1 : from;
    int one = each + 1;
    return one < words.size()
            && words.isAny(each, EACH)
            && (one + 1 == words.size() || words.startsClause(one + 1))
            && !words.startsClause(each)
            && !words.startsClause(from)
        ? one
        : 0;
  }

  /** At most so many. */
  private void add(
      String register, String id, String member, long most, String noun, Set<String> kinds) {
    if (most > 0) {
      Told told = new Told(register, id, member, noun, true, 0);
      add(told, HowMany.entered(0, most), noun, kinds);
    }
  }

  private void add(Told told, HowMany number, String noun, Set<String> kinds) {
    if (!UNITS.contains(noun) && claims.size() < MOST) {
      Set<String> none = Set.of();
      claims.add(
          new CountClaim(
              told, number, told.text(), noun, kinds, none, none, none, none, Firm.ALL, List.of()));
    }
  }
}
