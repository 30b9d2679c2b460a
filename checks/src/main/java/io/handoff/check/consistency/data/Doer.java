package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Roles;
import java.util.HashSet;
import java.util.Set;

/** Reads who does what a text tells: ours, or people of the customer, or they by hand. */
final class Doer {

  private static final WordLists LISTS = WordLists.beside(Doer.class, "doers.txt");

  private static final Verbs BY_HAND = Verbs.of(LISTS, "by hand");
  private static final Set<String> HAND = LISTS.set("hand");
  private static final Set<String> HANDED = LISTS.set("handed");
  private static final Set<String> NO = LISTS.set("no");
  private static final Set<String> OURS = LISTS.set("ours");
  private static final Set<String> WE = LISTS.set("we");
  private static final Set<String> THEIRS = LISTS.set("theirs");
  private static final Set<String> PRONOUNS = LISTS.set("pronouns");
  private static final Set<String> BY_TIME = LISTS.set("by time");
  private static final Set<String> BY_WAY_OF = LISTS.set("by way of");
  private static final Set<String> MODALS = LISTS.set("modals");
  private static final Set<String> BE = LISTS.set("be");
  private static final Set<String> OF = WordSet.of("of", "for", "with", "about");
  private static final Set<String> IN = WordSet.of("in", "on", "at", "into", "onto");
  private static final Set<String> THANKS = WordSet.of("thanks", "courtesy", "out", "because");
  private static final Set<String> AND = WordSet.of("and", "then", "or", "also");

  private final CutText words;
  private final Set<String> systems;
  private final Set<String> people;

  private Doer(CutText words, Set<String> systems, Set<String> people) {
    this.words = words;
    this.systems = systems;
    this.people = people;
  }

  /** For a text that tells of these systems. */
  static Doer in(CheckedRecord record, CutText words, Set<String> systems) {
    return new Doer(words, systems, record.reading(Names.class, Names::of).words);
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

  /** Whether a past form stands behind a form of be: "is blocked". */
  boolean isBe(int participle) {
    for (int k = participle - 1; k >= participle - 3 && k >= 0; k--) {
      if (words.startsClause(k + 1)) {
        return false;
      }
      if (words.isAny(k, BE)) {
        return true;
      }
    }
    return false;
  }

  /** 1 when the one who does it, as told before the verb, is ours, -1 when not, 0 when unknown. */
  int who(int from, int verb) {
    int start = clause(from, verb);
    for (int k = verb - 1; k >= start; k--) {
      boolean of = words.isAny(k - 1, OF) || words.isAny(k - 2, OF);
      if (words.isAny(k, WE) && !words.is(k, "our")) {
        return 1;
      }
      if (of || (words.isAny(k, systems) && words.hasAny(k + 1, verb, AND))) {
        continue;
      }
      if (isOurThing(k)) {
        return 1;
      }
      if (k == from && words.is(k, "it") && !words.hasAny(Math.max(0, k - 40), k, systems)) {
        return 1;
      }
      if (isTheirs(k) || words.isAny(k, systems)) {
        boolean it = words.isAny(k, PRONOUNS) && words.startsClause(k) && k > from;
        return isByWayOfOurs(start, k) || (it && who(from, k - 1) > 0) ? 1 : -1;
      }
    }
    boolean goesOn = words.isAny(start, AND) || start == verb;
    return goesOn && start > from ? who(from, start - 1) : 0;
  }

  /** Whether people of the customer stand right before a verb. */
  boolean isByPeople(int verb) {
    int k = verb - 1;
    while (words.isAny(k, MODALS)) {
      k--;
    }
    return isTheirs(k) && !words.isAny(k, PRONOUNS) && !words.isAny(k - 1, OF);
  }

  /** Somebody or something of the customer. */
  private boolean isTheirs(int k) {
    return words.isAny(k, THEIRS)
        || words.isAny(k, people)
        || (k >= 0 && k < words.size() && Roles.isRole(words.at(k)));
  }

  private boolean isOurThing(int k) {
    return words.isAny(k, OURS)
        && !words.isAny(k - 1, systems)
        && !words.isAny(k + 1, THEIRS)
        && !(words.isAny(k + 1, IN) && (words.isAny(k + 2, systems)));
  }

  /** Whether anything of ours is named. */
  boolean hasOurs(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.isAny(k, WE) || isOurThing(k)) {
        return true;
      }
    }
    return false;
  }

  /** "From the desk page a clerk can merge two entries". */
  private boolean isByWayOfOurs(int from, int to) {
    return words.isAny(from, BY_WAY_OF) && hasOurs(from + 1, to);
  }

  /** 1 when it is done by us, -1 when by others, 0 when nothing is told. */
  int by(int from, int to) {
    for (int k = from; k < to - 1; k++) {
      boolean done = words.is(k, "by") && !words.isAny(k + 1, BY_TIME) && !isDigit(k + 1);
      boolean out = (words.is(k, "of") || words.is(k, "to")) && words.isAny(k - 1, THANKS);
      if (done || out || words.is(k, "from")) {
        int who = first(k + 1, Math.min(to, k + 6));
        if (who > 0 || done) {
          return who > 0 ? 1 : -1;
        }
      }
    }
    return 0;
  }

  /** Who of ours, 1, or theirs, -1, is named first. */
  int first(int from, int to) {
    for (int k = from; k < to && (k == from || !words.startsClause(k)); k++) {
      if (words.isAny(k, WE) || isOurThing(k)) {
        return 1;
      }
      if (isTheirs(k)) {
        return -1;
      }
    }
    return 0;
  }

  private boolean isDigit(int k) {
    return Character.isDigit(words.at(k).charAt(0));
  }

  /** Where the clause begins that a word stands in. */
  int clause(int from, int i) {
    int start = i;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    return start;
  }

  /** "Nobody has to type it any more". */
  boolean isTypedNoMore(int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.isAny(k, NO) && isByHandIn(k + 1, Math.min(to, k + 7))) {
        return true;
      }
    }
    return false;
  }

  private boolean isByHandIn(int from, int to) {
    for (int k = from; k < to; k++) {
      if (isTyped(k)) {
        return true;
      }
    }
    return false;
  }

  /** "Staff type it", but not "all room types". */
  boolean isTyped(int k) {
    if (words.is(k, "types") || words.is(k, "keys") || words.is(k, "type") || words.is(k, "key")) {
      return words.startsClause(k)
          || words.isAny(k - 1, AND)
          || words.isAny(k - 1, MODALS)
          || words.isAny(k - 1, NO)
          || (k > 0 && isTheirs(k - 1));
    }
    return BY_HAND.isAny(words, k) || (words.isAny(k, HAND) && !isHandedOver(k));
  }

  /** "Hands the month's services to Sage", which no hand does. */
  private boolean isHandedOver(int k) {
    return words.is(k, "hands") && words.isAny(k + 1, HANDED);
  }

  /** Whether people type it, which is not denied. */
  boolean isByHand(int from, int to) {
    for (int k = from; k < to; k++) {
      boolean intoOurs = words.isAny(k + 1, IN) && hasOurs(k + 2, Math.min(to, k + 5));
      if (isTyped(k) && !intoOurs && !words.hasAny(k - 6, k, NO)) {
        return true;
      }
    }
    return false;
  }
}
