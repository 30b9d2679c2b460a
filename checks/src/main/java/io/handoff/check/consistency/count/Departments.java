package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * People of the load register who are told by where they work, or by all that they are called:
 * "design, buying and quality", "drivers and planners".
 *
 * @param path where their number is entered
 * @param least at least so many
 * @param most at most so many
 * @param names the last word of each of the departments, for one of them
 * @param words all words that they are called by
 */
record Departments(String path, long least, long most, Set<String> names, Set<String> words) {

  private static final Set<String> AND = PeopleKinds.LISTS.set("and");
  private static final Set<String> ARTICLES = PeopleKinds.LISTS.set("articles");
  private static final Set<String> BEFORE = PeopleKinds.LISTS.set("before departments");
  private static final Set<String> AFTER = PeopleKinds.LISTS.set("after departments");
  private static final Set<String> PEOPLE = PeopleKinds.LISTS.set("generic");
  private static final Set<String> GROUPS = PeopleKinds.LISTS.set("groups");
  private static final Set<String> ARE = PeopleKinds.LISTS.set("are");
  private static final Set<String> ROUGHLY = PeopleKinds.LISTS.set("roughly");
  private static final Set<String> ROWS_OF_PARTS = UsersInText.LISTS.set("rows of parts");

  private static final double ROUGH = 1.25;

  /** So many words a name of several departments has at the most. */
  private static final int LONGEST = 12;

  /** So many words may stand between a number and the first of the departments. */
  private static final int NEAR = 6;

  /** The rows of the load register that tell of people so. */
  static List<Departments> in(CheckedRecord record) {
    List<Departments> found = new ArrayList<>();
    new TreeMap<>(record.document().load())
        .forEach(
            (id, row) -> {
              Departments one = row.kind() == LoadKind.PEOPLE ? of(record, id, row) : null;
              if (one != null) {
                found.add(one);
              }
            });
    return found;
  }

  private static @Nullable Departments of(CheckedRecord record, String id, LoadEntry row) {
    CutText name = CutText.of(record, row.name());
    if (row.status() == Status.UNKNOWN
        || name.size() > LONGEST
        || name.hasAny(0, name.size(), ROWS_OF_PARTS)
        || name.hasAny(0, name.size(), BEFORE)) {
      return null;
    }
    Set<String> names = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (int i = 0; i < name.size(); i++) {
      if (!name.isAny(i, AND)) {
        boolean last = i + 1 == name.size() || name.startsClause(i + 1) || name.isAny(i + 1, AND);
        words.add(Thing.one(name.at(i)));
        if (last) {
          names.add(Thing.one(name.at(i)));
        }
      }
    }
    long least = Long.MAX_VALUE;
    long most = 0;
    for (Long amount : new Long[] {row.now(), row.month1(), row.month12()}) {
      least = amount == null || amount <= 0 ? least : Math.min(least, amount);
      most = amount == null ? most : Math.max(most, amount);
    }
    String path = "load." + id + (row.now() == null ? ".month1" : ".now");
    return names.size() < 2 || most == 0 ? null : new Departments(path, least, most, names, words);
  }

  /** The words that tell another number of them than the load register has; null for none. */
  @Nullable String against(Told told, CutText text) {
    for (int i = 0; i < text.size(); i++) {
      int end = isName(text, i) && begins(text, i) ? end(text, i) : 0;
      int number = end == 0 ? -1 : number(text, i, end);
      if (number >= 0) {
        return isOther(told, text, number, i, end)
            ? text.between(Math.min(number, i), Math.max(end, last(text, number)))
            : null;
      }
    }
    return null;
  }

  private boolean isOther(Told told, CutText text, int number, int start, int end) {
    Numeral numeral = Numeral.at(text, number);
    int from = number;
    while (from > 0 && !text.startsSentence(from)) {
      from--;
    }
    int to = text.isAny(end, AND) ? end : text.clauseEnd(Math.max(end, numeral.end()) - 1);
    boolean subject = number > start;
    CountSense sense = CountSense.of(told, text, from, number, numeral.end(), subject, false);
    if (sense == CountSense.AT_MOST || CountSense.isOfSome(text, from, Math.min(to, text.size()))) {
      return false;
    }
    double rough = text.isAny(number - 1, ROUGHLY) ? ROUGH : 1;
    boolean fewer = sense == CountSense.ALL || sense == CountSense.THERE_ARE;
    return numeral.amount() > most * rough || (fewer && numeral.amount() * rough < least);
  }

  private boolean isName(CutText text, int i) {
    return words.contains(Thing.one(text.at(i)));
  }

  /** "In design", "82 advisers", "for the porters"; not "sales, design and buying". */
  private static boolean begins(CutText text, int i) {
    int before = i - 1;
    while (before >= 0 && text.isAny(before, ARTICLES)) {
      before--;
    }
    return before < 0
        || text.startsSentence(before + 1)
        || (text.startsClause(before + 1) && text.after(before) == ':')
        || (!text.startsClause(before + 1)
            && (text.isAny(before, BEFORE) || isNumber(text, before)));
  }

  private static boolean isNumber(CutText text, int i) {
    return Numeral.at(text, i) != null;
  }

  /** The first word after all of them, where they stand one after the other; 0 for none. */
  private int end(CutText text, int from) {
    Set<String> found = new HashSet<>();
    int end = from;
    boolean and = false;
    for (int i = from; i < text.size(); i++) {
      String one = Thing.one(text.at(i));
      boolean joins = text.isAny(i, AND);
      boolean between = text.isAny(i, ARTICLES) || text.isAny(i, BEFORE) || text.isAny(i, PEOPLE);
      if (text.startsSentence(i) && i > from || !(words.contains(one) || joins || between)) {
        break;
      }
      and |= joins;
      if (names.contains(one)) {
        found.add(one);
        end = i + 1;
      }
    }
    if (found.size() < names.size()) {
      return 0;
    }
    boolean more =
        text.isAny(end, AND) && !text.isAny(end + 1, AFTER)
            || end < text.size()
                && text.after(end - 1) == ','
                && text.hasAny(end, Math.min(text.clauseEnd(end), end + 3), AND);
    boolean listed = and || end >= text.size() || isNumber(text, end);
    return listed && !more ? end : 0;
  }

  /** Where the number of them stands, before or after; -1 for none. */
  private static int number(CutText text, int start, int end) {
    int before = before(text, start, end);
    int after = text.isAny(end, ARE) ? end + 1 : end;
    Numeral number = before < 0 && after < text.size() ? Numeral.at(text, after) : null;
    return number != null && text.isAny(number.end(), PEOPLE) ? after : before;
  }

  /** "64 people in design", "64 in the three departments", "82 advisers". */
  private static int before(CutText text, int start, int end) {
    for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
      if (text.startsSentence(i + 1)) {
        return -1;
      }
      Numeral number = Numeral.at(text, i);
      if (number == null && !isBetween(text, i)) {
        return -1;
      }
      if (number != null && !text.isAny(number.end(), GROUPS)) {
        int first = first(text, i, number.end());
        boolean people = number.end() < start || PeopleKinds.at(text, end - 1, end) != null;
        return people && number.amount() > 1 ? first : -1;
      }
    }
    return -1;
  }

  private static boolean isBetween(CutText text, int i) {
    return text.isAny(i, BEFORE)
        || text.isAny(i, ARTICLES)
        || text.isAny(i, PEOPLE)
        || text.isAny(i, GROUPS);
  }

  /** The first word of a number that is spelled out. */
  private static int first(CutText text, int i, int end) {
    int first = i;
    while (first > 0
        && isNumber(text, first - 1)
        && !text.startsClause(first)
        && Numeral.at(text, first - 1).end() == end) {
      first--;
    }
    return first;
  }

  private static int last(CutText text, int number) {
    int end = Numeral.at(text, number).end();
    return text.isAny(end, PEOPLE) ? end + 1 : end;
  }
}
