package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Told;
import java.util.Set;
import java.util.TreeSet;

/** Reads what of ours gets into a system of the customer, or is changed there. */
final class PutInto {

  private static final WordLists LISTS = WordLists.beside(PutInto.class, "put-into.txt");

  private static final Verbs PUTS = Verbs.of(LISTS, "puts");
  private static final Verbs FLOWS = Verbs.of(LISTS, "flows");
  private static final Verbs REMOVES = Verbs.of(LISTS, "removes");
  private static final Verbs DONE_TO = Verbs.of(LISTS, "done to");
  private static final Set<String> STANDS = LISTS.set("stands");
  private static final Set<String> BY_ITSELF = LISTS.set("by itself");
  private static final Set<String> IS_DONE_TO = LISTS.set("is done to");
  private static final Set<String> ADOPTS = LISTS.set("adopts");
  private static final Set<String> TAKEN = LISTS.set("taken");
  private static final Set<String> ONWARD = LISTS.set("onward");
  private static final Set<String> NO_WAY = LISTS.set("no way");
  private static final Set<String> PEOPLE_MOVE = LISTS.set("people move");
  private static final Set<String> GETS = LISTS.set("gets");
  private static final Set<String> INTO = LISTS.set("into");
  private static final Set<String> BETWEEN = LISTS.set("between");
  private static final Set<String> PEOPLE = LISTS.set("people");
  private static final Set<String> NOT = LISTS.set("not");
  private static final Set<String> WHEN = LISTS.set("when");
  private static final Set<String> WHICH = LISTS.set("which");
  private static final Set<String> HAS = LISTS.set("has");
  private static final Set<String> BE = LISTS.set("be");
  private static final Set<String> NOUNS = LISTS.set("nouns");
  private static final Set<String> RESTS = LISTS.set("rests");
  private static final Set<String> MADE = LISTS.set("made with ours");
  private static final Set<String> IS = WordSet.of("is", "are");
  private static final Set<String> WANTS = WordSet.of("want", "wants", "need", "needs", "wanted");

  private static final Set<String> IN = WordSet.of("in", "on", "at", "into", "onto");

  private static final Set<String> THERE = WordSet.of("into", "to", "in", "onto", "on");

  private static final Set<String> DIRECTIONS = WordSet.of("to", "into", "onto");

  private static final Set<String> ALREADY = WordSet.of("already");

  private static final Set<String> TAKES = WordSet.of("take", "takes", "taken", "taking");

  private static final Set<String> OPENS = WordSet.of("open", "opens", "opening");

  private static final Set<String> TELLS = WordSet.of("tell", "tells", "notify", "inform", "feed");

  private static final Set<String> TOWARDS =
      WordSet.of("to", "into", "onto", "in", "on", "there", "inside");

  private static final Set<String> AND = WordSet.of("and", "then", "or", "also");

  private static final Set<String> RUNS = WordSet.of("run", "runs", "ran", "running");

  /** How many words may stand between the system and the word that puts something there. */
  private static final int NEAR = 14;

  /** How often a system is named in a text that is not made to take long. */
  private static final int MOST = 40;

  /** How far it is read from the system, both ways. */
  private static final int REACH = 60;

  /** How many words may name the part of a system. */
  private static final int FEW = 5;

  private final CutText words;
  private final Set<String> systems;
  private final Doer doer;
  private final Plainly plainly;
  private final Set<String> found = new TreeSet<>();

  private PutInto(CutText words, Set<String> systems, Doer doer) {
    this.words = words;
    this.systems = systems;
    this.doer = doer;
    this.plainly = new Plainly(words, doer);
  }

  /** The systems among these that something of ours is put into. */
  static Set<String> in(CheckedRecord record, Told told, Set<String> systems) {
    CutText words = CutText.of(record, told.text());
    if (!words.names(systems)) {
      return Set.of();
    }
    PutInto read = new PutInto(words, systems, Doer.in(record, words, systems));
    read.read();
    return read.found;
  }

  /** Whether what moves, as its own entry says, moves to the system. */
  static boolean isGoal(String system, CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (isBoth(words, i)) {
        return true;
      }
      int before = words.isAny(i - 1, NOUNS) ? i - 2 : i - 1;
      if (words.is(i, system)
          && (words.is(before, "to") || words.is(before, "into"))
          && !words.hasAny(0, words.size(), NOT)) {
        return true;
      }
    }
    return false;
  }

  private void read() {
    String last = "";
    int left = MOST;
    for (int i = 0; i < words.size() && left > 0; ) {
      int end = words.sentenceEnd(i);
      boolean asks = words.after(end - 1) == '?';
      for (int k = i; k < end && left > 0; k++) {
        last = words.isAny(k, systems) ? words.at(k) : last;
        boolean named = words.isAny(k, systems) || (!last.isEmpty() && isThere(k));
        left -= named ? 1 : 0;
        if (named
            && !asks
            && !found.contains(last)
            && isPut(Math.max(i, k - REACH), k, Math.min(end, k + REACH))) {
          found.add(last);
        }
      }
      i = end;
    }
  }

  private boolean isThere(int k) {
    return (words.is(k, "there") && !words.isAny(k + 1, BE))
        || (words.is(k, "it") && (words.isAny(k - 1, THERE) || words.isAny(k - 1, TELLS)));
  }

  private boolean isPut(int from, int system, int to) {
    if (words.isAny(system + 1, PEOPLE)) {
      return false;
    }
    int into = into(from, system);
    boolean heads = system == from && words.clauseEnd(system) < to;
    return (into >= 0 && isPutBefore(from, into, system, to))
        || (((into >= 0 && !words.is(into, "from")) || heads) && isPutBehind(from, system, to))
        || isDoneTo(from, system, to)
        || isSubject(from, system, to)
        || isBothWays(from, system, to);
  }

  /** Where the word stands that leads into the system, or into a part of it; -1 when none does. */
  private int into(int from, int system) {
    if (words.is(system, "there")) {
      return system;
    }
    int k = system - 1;
    int of = -1;
    while (k > from
        && k >= system - FEW
        && !words.startsClause(k + 1)
        && (isBetween(k) || of >= 0)
        && !(of >= 0 && words.isAny(k, INTO))) {
      of = words.is(k, "of") ? k : of;
      k--;
    }
    return k >= from && !words.startsClause(k + 1) && words.isAny(k, INTO) ? k : of;
  }

  private boolean isBetween(int k) {
    return words.isAny(k, BETWEEN) || Character.isDigit(words.at(k).charAt(0));
  }

  /** "Limits are set in Testo by us", "the status shows up in OPERA by itself". */
  private boolean isPutBefore(int from, int into, int system, int to) {
    boolean out =
        words.is(into, "from") || words.is(into, "off") || words.reads(into - 1, "out", "of");
    for (int k = into - 1; k >= Math.max(from, into - NEAR); k--) {
      if (words.isAny(k, WHEN) || words.isAny(k, WHICH)) {
        return false;
      }
      if (isLogOn(k)) {
        return doer.who(from, k) > 0 && goesOnToPut(system, to);
      }
      if (!out && doer.isTyped(k) && doer.isTypedNoMore(from, into) && doer.hasOurs(from, to)) {
        return true;
      }
      if (isNoun(k)
          || isState(k)
          || (words.is(into, "from") ? words.isAny(k, TAKES) : !out && words.isAny(k, OPENS))) {
        continue;
      }
      if (out ? REMOVES.isAny(words, k) : PUTS.isAny(words, k)) {
        boolean told = !words.is(into, "of") || out || doer.who(from, k) > 0 || doer.by(k, to) > 0;
        boolean ours = told && (isOurs(from, k, system, to) || isByItself(from, k, system, to));
        if (ours || !words.isAny(k, PUTS.present()) || doer.isByPeople(k)) {
          return ours;
        }
      } else if (words.isAny(into, TOWARDS)
          && FLOWS.isAny(words, k)
          && !words.isAny(k, STANDS)
          && !isRunOn(k, into)) {
        return plainly.isSaid(from, k, system, to)
            && doer.by(k, to) >= 0
            && !(words.isAny(k, PEOPLE_MOVE) && doer.isByPeople(k));
      } else if (!out
          && !words.is(into, "with")
          && !words.is(into, "of")
          && words.isAny(k, STANDS)
          && isThereByItself(from, k, system, to)) {
        return true;
      }
    }
    return isDirected(from, into, system, to);
  }

  /** "Ten farms run on Sunny Portal": they use it. */
  private boolean isRunOn(int verb, int into) {
    return words.isAny(verb, RUNS) && words.is(into, "on");
  }

  /** "The desk books it in T24 within the minute, so nobody types it again". */
  private boolean isByItself(int from, int verb, int system, int to) {
    return words.hasAny(system + 1, to, BY_ITSELF)
        && doer.isTypedNoMore(system + 1, to)
        && plainly.isSaid(from, verb, system, system + 1);
  }

  /** "Our counts ride along to OPERA", whatever the verb. */
  private boolean isDirected(int from, int into, int system, int to) {
    int start = doer.clause(from, into);
    boolean onward = words.isAny(into - 1, ONWARD) || words.is(into - 1, "back");
    boolean enter = words.is(into - 1, "get") && words.hasAny(start, into, Set.of("we", "they"));
    return words.isAny(into, DIRECTIONS)
        && !enter
        && into > start + 1
        && (onward || doer.hasOurs(start, into))
        && !words.hasAny(start, system, NO_WAY)
        && doer.first(start, into) >= (onward ? 0 : 1)
        && plainly.isSaid(from, into, system, to)
        && doer.by(into, to) >= 0;
  }

  /** "In OPERA the room is blocked by us", "in Epob@ every household gets a flag". */
  private boolean isPutBehind(int from, int system, int to) {
    boolean heads = words.after(system) == ':' || words.after(system) == '@';
    int end = heads ? to : words.clauseEnd(system);
    for (int k = system + 1; k < Math.min(to, system + NEAR); k++) {
      if (words.isAny(k, WHEN) || words.isAny(k, WHICH)) {
        return false;
      }
      boolean passive = k < end && words.isAny(k, PUTS.past()) && doer.isBe(k);
      boolean added =
          words.isAny(k, PUTS.past())
              && !words.isAny(k, TAKEN)
              && (words.startsClause(k) || words.startsClause(k - 1))
              && doer.by(k, to) > 0;
      boolean active = heads && words.isAny(k, PUTS.present()) && doer.who(from, k) > 0;
      if ((passive && !isElsewhere(k, to))
          || added
          || active
          || (k < end && words.isAny(k, GETS))) {
        return isOurs(from, k, system, to);
      }
    }
    return false;
  }

  /** "Marked in the app". */
  private boolean isElsewhere(int verb, int to) {
    return words.isAny(verb + 1, IN) && doer.hasOurs(verb + 2, Math.min(to, verb + FEW));
  }

  /** "Switches Quick Weigh to kilos", "closes the Epob@ file". */
  private boolean isDoneTo(int from, int system, int to) {
    for (int k = system - 1; k >= Math.max(from, system - 4); k--) {
      boolean part = PUTS.isAny(words, k) && system + 1 < to && isBetween(system + 1);
      if ((DONE_TO.isAny(words, k) || part) && !isNoun(k)) {
        return !words.startsClause(k + 1)
            && !words.isAny(k, PUTS.past())
            && isOurs(from, k, system, to);
      }
      if (!isBetween(k)) {
        return false;
      }
    }
    return false;
  }

  /** "The register gets the new street from us", "Holdsport is fed with the list". */
  private boolean isSubject(int from, int system, int to) {
    int start = system;
    while (start > from && !words.startsClause(start) && isBetween(start - 1)) {
      start--;
    }
    boolean first = start == from || words.startsClause(start) || words.isAny(start - 1, AND);
    if (isDoneByOurs(from, system, to)) {
      return true;
    }
    if (!first) {
      return false;
    }
    for (int k = system + 1; k < Math.min(words.clauseEnd(system), system + 4); k++) {
      boolean got = words.isAny(k, GETS) && !words.isAny(k + 1, PUTS.past());
      boolean fed = words.isAny(k, IS_DONE_TO) && doer.isBe(k);
      boolean has =
          words.isAny(k, HAS)
              && (words.is(k + 1, "our")
                  || (words.hasAny(k, to, BY_ITSELF) && doer.hasOurs(from, start)));
      boolean adopts = words.isAny(k, ADOPTS) && start > from && doer.hasOurs(from, start);
      boolean done = PUTS.isAny(words, k) && !doer.isBe(k) && isTriggered(from, k, to);
      if ((got || fed || has || adopts || done)
          && plainly.isSaid(from, k, system, to)
          && doer.by(k, to) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Testo alarms are silenced by the phone". */
  private boolean isDoneByOurs(int from, int system, int to) {
    for (int k = system + 1; k < Math.min(words.clauseEnd(system), system + FEW); k++) {
      if (words.isAny(k, PUTS.past())
          && !words.isAny(k, TAKEN)
          && doer.isBe(k)
          && doer.by(k, to) > 0
          && !isElsewhere(k, to)) {
        return plainly.isSaid(from, k, system, to);
      }
    }
    return false;
  }

  /** "When it is voided on the tablet, Quick Weigh voids it too". */
  private boolean isTriggered(int from, int verb, int to) {
    int start = doer.clause(from, verb);
    return words.isAny(verb, PUTS.present())
        && words.isAny(from, WHEN)
        && start > from
        && doer.hasOurs(from, start)
        && words.hasAny(verb, to, BY_ITSELF);
  }

  /** "A robot logs on to OPERA and clears the flags". */
  private boolean goesOnToPut(int system, int to) {
    for (int k = system + 1; k + 1 < to; k++) {
      if (words.isAny(k, AND) && words.isAny(k + 1, PUTS.present())) {
        return true;
      }
    }
    return false;
  }

  /** "Both ways between the app and Quick Weigh", "written back". */
  private boolean isBothWays(int from, int system, int to) {
    for (int k = from; k < to; k++) {
      boolean back = words.is(k, "back") && system > k && system < k + FEW;
      int start = Math.max(doer.clause(from, k), k - NEAR);
      boolean both = isBoth(words, k) || (back && words.hasAny(start, k, PUTS.present()));
      if (both && !plainly.isDenied(from, to) && !words.hasAny(from, Math.min(k, system), WHEN)) {
        return true;
      }
    }
    return false;
  }

  /** Something is there, and it came there by itself, or from ours. */
  private boolean isThereByItself(int from, int verb, int system, int to) {
    boolean be = words.is(verb, "is") || words.is(verb, "are");
    boolean soon = words.hasAny(verb, to, BY_ITSELF) || doer.isTypedNoMore(from, to);
    boolean ofOurs = !be && doer.isBe(verb) && doer.hasOurs(from, verb);
    return (soon || ofOurs || doer.by(verb, to) > 0)
        && plainly.isSaid(from, verb, system, to)
        && doer.by(verb, to) >= 0
        && !doer.isByPeople(verb);
  }

  private static boolean isBoth(CutText words, int i) {
    return words.is(i, "writeback")
        || words.is(i, "bidirectional")
        || words.is(i, "bidirectionally")
        || words.reads(i, "two", "way")
        || words.reads(i, "two", "lanes")
        || words.reads(i, "both", "ways")
        || words.reads(i, "both", "directions");
  }

  /** "A flag", "new records"; what looks like a verb is none. */
  private boolean isNoun(int k) {
    return words.isAny(k - 1, NOUNS) && !words.startsClause(k);
  }

  /** "Set to blocked", "marked as paid". */
  private boolean isState(int k) {
    return words.isAny(k, PUTS.past()) && (words.is(k - 1, "to") || words.is(k - 1, "as"));
  }

  private boolean isLogOn(int k) {
    return (words.is(k, "log") || words.is(k, "logs") || words.is(k, "sign"))
        && words.isAny(k + 1, IN);
  }

  /** Whether it is us who do it, as its verb tells. */
  private boolean isOurs(int from, int verb, int system, int to) {
    if (!plainly.isSaid(from, verb, system, to)) {
      return false;
    }
    int by = doer.by(verb, to);
    if (by != 0) {
      return by > 0;
    }
    boolean past = words.isAny(verb, PUTS.past()) && !words.isAny(verb, PUTS.present());
    if (past && doer.isBe(verb)) {
      return !isWhereItIs(from, verb, system, to);
    }
    if (words.hasAny(verb - 2, verb, ALREADY)) {
      return isFound(from, verb, to);
    }
    int who = doer.who(from, verb);
    if (past && (words.hasAny(verb - 4, verb, WANTS) || isFound(from, verb, to))) {
      return true;
    }
    if (past && who == 0) {
      boolean alone = words.startsClause(verb) && doer.hasOurs(from, verb);
      return !isReduced(system, to) && (alone || words.hasAny(system, to, BY_ITSELF));
    }
    return who > 0;
  }

  /** "Materials are kept in SAP; the page shows them": nothing is put there. */
  private boolean isWhereItIs(int from, int verb, int system, int to) {
    return words.isAny(verb, RESTS)
        && words.isAny(verb - 1, IS)
        && (isEnd(system + 1, to) || isEnd(system + 2, to))
        && !words.hasAny(from, verb, MADE)
        && !doer.hasOurs(from, verb);
  }

  private boolean isEnd(int k, int to) {
    return k >= to || words.startsClause(k) || words.isAny(k, AND);
  }

  /** "They find the counts already entered there". */
  private boolean isFound(int from, int verb, int to) {
    for (int k = verb - 1; k >= Math.max(from, verb - NEAR); k--) {
      if (words.is(k, "find") || words.is(k, "finds")) {
        return doer.who(from, k) <= 0
            && !words.hasAny(Math.max(from, k - 3), k, WHICH)
            && (words.hasAny(k, verb, ALREADY) || words.hasAny(verb, to, BY_ITSELF));
      }
    }
    return false;
  }

  /** "Weighings cancelled in Quick Weigh are marked". */
  private boolean isReduced(int system, int to) {
    return words.hasAny(system + 1, Math.min(to, words.clauseEnd(system)), BE);
  }
}
