package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Reads what of ours gets into a system of the customer, or is changed there. */
final class PutInto {

  private static final WordLists LISTS = WordLists.beside(PutInto.class, "put-into.txt");

  private static final Set<String> INTO = LISTS.set("into");

  private static final Set<String> BETWEEN = LISTS.set("between");

  private static final Set<String> DONE = LISTS.set("done");

  private static final Set<String> DONE_TO = LISTS.set("done to");

  private static final Set<String> GETS = LISTS.set("gets");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> BY_TIME = LISTS.set("by time");

  private static final Set<String> PEOPLE = LISTS.set("people");

  private static final Set<String> THEIRS = LISTS.set("theirs");

  private static final Set<String> BY_HAND = LISTS.set("by hand");

  /** What is somewhere; it came there by itself when that is told too. */
  private static final Set<String> STANDS = LISTS.set("stands");

  private static final Set<String> BY_ITSELF = LISTS.set("by itself");

  private static final Set<String> NOBODY = Set.of("without", "anybody", "anyone", "nobody", "no");

  private static final Set<String> REMOVED = LISTS.set("removed");

  private static final Set<String> ASKS = LISTS.set("asks");

  private static final Set<String> NOT = LISTS.set("not");

  private static final Set<String> BY_WAY_OF = LISTS.set("by way of");

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "this", "these", "one");

  private static final Set<String> WHEN = Set.of("when", "whenever", "once", "if");

  private static final Set<String> WHICH = Set.of("that", "which", "what", "whose");

  private static final Set<String> WE = Set.of("we", "us", "our", "ours");

  private static final Set<String> BE =
      Set.of("is", "are", "be", "gets", "get", "being", "was", "were", "been");

  /** How many words may stand between the system and the word that puts something there. */
  private static final int NEAR = 10;

  /** How many words may name the part of a system. */
  private static final int FEW = 5;

  private final CutText words;
  private final Set<String> systems;
  private final Set<String> people;
  private final Set<String> found = new TreeSet<>();

  private PutInto(CutText words, Set<String> systems, Set<String> people) {
    this.words = words;
    this.systems = systems;
    this.people = people;
  }

  /** The systems among these that something of ours is put into. */
  static Set<String> in(CheckedRecord record, Told told, Set<String> systems) {
    Set<String> people = record.reading(Names.class, Names::of).words;
    PutInto read = new PutInto(CutText.of(record, told.text()), systems, people);
    read.read();
    return read.found;
  }

  /** What the people of a record are called, each word by itself. */
  private record Names(Set<String> words) {

    private static Names of(CheckedRecord record) {
      Set<String> words = new HashSet<>();
      record.persons().forEach(person -> add(CutText.of(person.value().name()), words));
      return new Names(words);
    }

    private static void add(CutText name, Set<String> words) {
      for (int i = 0; i < name.size(); i++) {
        words.add(name.at(i));
      }
    }
  }

  private void read() {
    String last = "";
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.after(end - 1) != '?') {
        for (int k = i; k < end; k++) {
          last = words.isAny(k, systems) ? words.at(k) : last;
          String system = words.isAny(k, systems) || isThere(k) ? last : "";
          if (!system.isEmpty() && !found.contains(system) && isPut(i, k, end)) {
            found.add(system);
          }
        }
      }
      for (int k = i; k < end; k++) {
        last = words.isAny(k, systems) ? words.at(k) : last;
      }
      i = end;
    }
  }

  private boolean isThere(int k) {
    return words.is(k, "there") && !words.is(k + 1, "is") && !words.is(k + 1, "are");
  }

  private boolean isPut(int from, int system, int to) {
    int into = into(from, system);
    int verb = verb(from, into, system, to);
    if (verb < 0) {
      return false;
    }
    int start = Math.min(verb, system);
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    int end = words.clauseEnd(Math.max(verb, system));
    return !words.isAny(start, WHEN)
        && !words.hasAny(start, end, NOT)
        && !(words.is(end, "but") && words.is(end + 1, "not"))
        && !words.isAny(system + 1, PEOPLE)
        && !isByHand(start, end)
        && !words.hasAny(start, end, ASKS)
        && !isByOthers(start, to)
        && isOurs(start, verb, system);
  }

  private int verb(int from, int into, int system, int to) {
    if (into < 0) {
      return doneTo(from, system, to);
    }
    if (words.is(into, "from") || words.is(into, "of")) {
      return removed(from, into);
    }
    return done(from, into, to);
  }

  /** "Vanish from the gate server", "thrown out of the account". */
  private int removed(int from, int out) {
    for (int k = out - 1; k >= Math.max(from, out - NEAR); k--) {
      if (words.isAny(k, REMOVED)) {
        return words.is(out, "from") || words.is(out - 1, "out") ? k : -1;
      }
      if (words.is(out, "of") && words.isAny(k, DONE) && words.hasAny(k - 2, k, WE)) {
        return k;
      }
    }
    return -1;
  }

  private boolean isByHand(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean typed = words.isAny(k, BY_HAND) && !words.hasAny(k - 2, k, NOBODY);
      if (typed || words.reads(k, "by", "hand")) {
        return true;
      }
    }
    return false;
  }

  /** Where the word stands that leads into the system, or into a part of it; -1 when none does. */
  private int into(int from, int system) {
    if (words.is(system, "there")) {
      return system;
    }
    if (words.startsClause(system)) {
      return -1;
    }
    int of = -1;
    int k = system - 1;
    while (k > from && k >= system - FEW && !words.startsClause(k + 1) && isBetween(k)) {
      of = words.is(k, "of") ? k : of;
      k--;
    }
    return k >= from && words.isAny(k, INTO) ? k : of;
  }

  private boolean isBetween(int k) {
    return words.isAny(k, BETWEEN) || Character.isDigit(words.at(k).charAt(0));
  }

  /** What is done there: told before it, or as done or got behind it. */
  private int done(int from, int into, int to) {
    for (int k = into - 1; k >= Math.max(from, into - NEAR); k--) {
      boolean done = words.isAny(k, DONE) || (words.isAny(k, STANDS) && isByItself(into, to));
      if (done && !words.isAny(k - 1, ARTICLES)) {
        return k;
      }
    }
    for (int k = into + 1; k < Math.min(to, into + NEAR); k++) {
      if (words.isAny(k, GETS) || (words.isAny(k, DONE) && words.isAny(k - 1, BE))) {
        return k;
      }
    }
    return -1;
  }

  private boolean isByItself(int from, int to) {
    return words.hasAny(from, to, BY_ITSELF);
  }

  /** "Switches Quick Weigh to kilos", "the register gets the new street". */
  private int doneTo(int from, int system, int to) {
    for (int k = system - 1; k >= Math.max(from, system - 3); k--) {
      if (words.isAny(k, DONE_TO)) {
        return k;
      }
      if (!isBetween(k)) {
        break;
      }
    }
    for (int k = system + 1; k < Math.min(to, system + 3); k++) {
      if (words.isAny(k, GETS)) {
        return k;
      }
      if (words.is(k, "or") || words.is(k, "and")) {
        break;
      }
    }
    return -1;
  }

  /** "By hand of the office", "by the 12 sellers", but not "by us", "by our job", "by 6:00". */
  private boolean isByOthers(int from, int to) {
    for (int k = from; k < to - 1; k++) {
      if (words.is(k, "by")
          && !words.hasAny(k + 1, Math.min(to, k + 5), OURS)
          && !words.isAny(k + 1, BY_TIME)
          && !Character.isDigit(words.at(k + 1).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is us, or nobody who is named, who does it. */
  private boolean isOurs(int from, int verb, int system) {
    boolean passive = words.hasAny(verb - 2, verb, BE);
    for (int k = verb - 1; k >= Math.max(from, verb - 5); k--) {
      if (words.isAny(k, WE)) {
        return true;
      }
      if ((k > verb - 3 && words.isAny(k, WHICH)) || (verb < system && words.isAny(k, systems))) {
        return false;
      }
      if (!passive && (words.isAny(k, THEIRS) || words.isAny(k, people))) {
        return isByWayOfOurs(from, k);
      }
      if (words.isAny(k, OURS)) {
        return true;
      }
    }
    return true;
  }

  /** "From the desk page a clerk can merge two entries". */
  private boolean isByWayOfOurs(int from, int to) {
    return words.isAny(from, BY_WAY_OF) && words.hasAny(from + 1, to, OURS);
  }
}
