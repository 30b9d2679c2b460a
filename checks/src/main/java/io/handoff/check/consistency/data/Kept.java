package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Places;
import io.handoff.check.told.Places.Place;
import java.util.Collections;
import java.util.Set;

/** Reads in a sentence where data is kept, and where it may be kept. */
final class Kept {

  private static final WordLists LISTS = WordLists.beside(Kept.class, "kept.txt");

  private static final Set<String> KEEPS = LISTS.set("keeps");

  private static final Set<String> MAY_KEEP = LISTS.set("may keep");

  private static final Set<String> OF_DATA = LISTS.set("of data");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> RUN = LISTS.set("run");

  private static final Set<String> PRODUCT = LISTS.set("product");

  private static final Set<String> DATA = LISTS.set("data");

  private static final Set<String> PEOPLE = LISTS.set("people");

  private static final Set<String> OUR_SIDE = LISTS.set("our side");

  private static final Set<String> LOOK = LISTS.set("look");

  private static final Set<String> IN = LISTS.set("in");

  private static final Set<String> NOT_OURS = LISTS.set("not ours");

  private static final Set<String> STAYING = LISTS.set("staying");

  private static final Set<String> WHERE = LISTS.set("where");

  private static final Set<String> LEAVING = LISTS.set("leaving");

  private static final Set<String> NEVER = LISTS.set("never");

  private static final Set<String> ACCESS = LISTS.set("access");

  private static final Set<String> LABELS = LISTS.set("labels");

  private static final Set<String> FAILS = LISTS.set("fails");

  private static final Set<String> COPIED = LISTS.set("copied");

  private static final Set<String> RELATIVE = WordSet.of("which", "that", "who");

  private static final Set<String> KEEPING = WordSet.of("keeps", "stores", "holds", "saves");

  private static final Set<String> ARTICLES = WordSet.of("the", "our", "a", "their");

  private static final Set<String> SPOTS =
      WordSet.of("region", "servers", "server", "cloud", "datacentre", "datacenter");

  private static final Set<String> HOLDERS = LISTS.set("holders");

  private static final Set<String> SERVICES = LISTS.set("services");

  private static final Set<String> HOLDS = LISTS.set("holds");

  /** "Stores them in the EU": the other place is told, too. */
  private static final Set<String> DONE_HERE = WordSet.of("nothing", "none", "no", "in", "here");

  /** So many words before its place somebody is named who holds it. */
  private static final int HOLDER = 6;

  /** How many words may stand between what is kept and where. */
  private static final int REACH = 9;

  /** How many words the name of a town has at most. */
  private static final int TOWN = 3;

  private Kept() {}

  /** The countries that a sentence confines data to; none when it confines nothing. */
  static Set<String> confined(CutText words, int from, int to) {
    boolean leaving = words.hasAny(from, to, LEAVING) && words.hasAny(from, to, NEVER);
    boolean staying =
        words.hasAny(from, to, DATA)
            && words.hasAny(from, to, STAYING)
            && words.hasAny(from, to, WHERE)
            && !Hedge.in(words, from, to)
            && !words.hasAny(from, to, NOT_OURS);
    return leaving || staying ? Places.in(words, from, to) : Set.of();
  }

  /** Whether a sentence that confines data confines those who look at it as well. */
  static boolean confinesAccess(CutText words, int from, int to) {
    return words.hasAny(from, to, ACCESS);
  }

  /**
   * Whether a sentence says that data of ours is kept, or looked at, at a place in none of the
   * allowed countries, or in none of the towns when there are any.
   */
  static boolean isAstray(
      CutText words, int from, int to, Set<String> allowed, Set<String> towns, boolean access) {
    if (!Places.areIn(words, from, to) || Hedge.in(words, afterFailure(words, from, to), to)) {
      return false;
    }
    boolean ours = !words.hasAny(from, to, NOT_OURS);
    for (int i = from; i < to; ) {
      Place place = Places.at(words, i, to);
      if (place != null
          && (isAbroad(words, from, place, i, to, allowed, ours, access)
              || (place.isBeside(allowed, towns)
                  && Whereabouts.isHeld(words, from, i, place.end(), to)))) {
        return true;
      }
      i = place == null ? i + 1 : place.end();
    }
    return false;
  }

  /** Whether a note tells, in any clause, of a copy in none of these countries. */
  static boolean isCopiedAstray(CutText words, Set<String> allowed) {
    int before = 0;
    int next;
    for (int i = 0; i < words.size(); i = next) {
      next = words.clauseEnd(i);
      // "Backup each night: Paris".
      int from = i > 0 && words.after(i - 1) == ':' ? before : i;
      before = i;
      if (words.hasAny(from, next, COPIED)
          && !words.hasAny(i, next, NOT_OURS)
          && !Hedge.in(words, i, next)) {
        Set<String> places = Places.in(words, i, next);
        if (!places.isEmpty() && Collections.disjoint(places, allowed)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAbroad(
      CutText words,
      int from,
      Place place,
      int i,
      int to,
      Set<String> allowed,
      boolean ours,
      boolean access) {
    return Collections.disjoint(place.countries(), allowed)
        && (Whereabouts.isLookedAt(words, from, i, to)
            || (ours
                && (isKept(words, from, i, place.end(), to)
                    || (access && isLookedAt(words, from, i, place.end(), to)))));
  }

  /** Where data goes on when something fails it is kept before. */
  private static int afterFailure(CutText words, int from, int to) {
    int end = Math.min(words.clauseEnd(from), to);
    return words.is(from, "if") && words.hasAny(from, end, FAILS) ? end : from;
  }

  private static boolean isKept(CutText words, int from, int place, int end, int to) {
    boolean data = words.hasAny(from, to, DATA);
    if (end < to
        && (words.isAny(end, SPOTS)
            || (words.is(end, "data") && isCentre(words, end + 1) && end + 1 < to)
            || (words.isAny(end, RELATIVE) && words.isAny(end + 1, KEEPING)))) {
      return true;
    }
    if (isLabelled(words, from, place, end, to) || Character.isDigit(words.at(end - 1).charAt(0))) {
      return true;
    }
    int in = in(words, from, place);
    if (in < 0) {
      in = end >= to || words.startsClause(end) ? inTown(words, from, place) : -1;
    }
    if (in < 0 || Whereabouts.isSite(words, in - 1)) {
      return false;
    }
    for (int k = in - 1; k >= Math.max(from, in - REACH); k--) {
      if (keeps(words, k, data) || (words.isAny(k, RUN) && isProduct(words, from, k, to))) {
        return true;
      }
    }
    return isThere(words, end, to, data) || (data && isHeldBy(words, from, in, end, to));
  }

  /** "Test system with real hours: Toronto". */
  private static boolean isLabelled(CutText words, int from, int place, int end, int to) {
    return place > from
        && words.after(place - 1) == ':'
        && (end >= to || words.startsClause(end))
        && words.hasAny(from, place, LABELS);
  }

  /** "Our image service in Virginia keeps each original". */
  private static boolean isHeldBy(CutText words, int from, int in, int end, int to) {
    int near = Math.max(from, in - HOLDER);
    for (int k = near; k < in; k++) {
      boolean holder =
          words.isAny(k, HOLDERS)
              || (words.isAny(k, SERVICES) && words.hasAny(near, k, OUR_SIDE))
              || (words.isAny(k, SERVICES) && words.reads(k + 1, "we", "use"));
      if (holder) {
        return holds(words, end, to);
      }
    }
    return false;
  }

  private static boolean holds(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, HOLDS)) {
        return !words.hasAny(from, i, NEVER)
            && !words.isAny(i + 1, NEVER)
            && !words.hasAny(i + 1, Math.min(i + REACH, to), DONE_HERE);
      }
    }
    return false;
  }

  /** "Typed in Manila, from copies on a server there". */
  private static boolean isThere(CutText words, int end, int to, boolean data) {
    boolean kept = false;
    for (int k = end; k < to; k++) {
      if (kept && words.is(k, "there")) {
        return true;
      }
      kept |= keeps(words, k, data);
    }
    return false;
  }

  private static boolean keeps(CutText words, int k, boolean data) {
    return words.isAny(k, KEEPS)
        || (data && words.isAny(k, MAY_KEEP))
        || (words.is(k, "store") && words.isAny(k - 1, OF_DATA))
        || (words.is(k, "region") && (words.isAny(k - 1, OURS) || words.isAny(k - 2, OURS)))
        || (isCentre(words, k) && words.is(k - 1, "data"));
  }

  private static boolean isCentre(CutText words, int k) {
    return words.is(k, "centre") || words.is(k, "center");
  }

  private static boolean isProduct(CutText words, int from, int run, int to) {
    return run == from || words.hasAny(from, to, PRODUCT);
  }

  /** "Our people in Pune look into the records". */
  private static boolean isLookedAt(CutText words, int from, int place, int end, int to) {
    int in = in(words, from, place);
    return in > from
        && words.isAny(in - 1, PEOPLE)
        && words.hasAny(Math.max(from, in - 4), in, OUR_SIDE)
        && words.hasAny(end, to, LOOK)
        && words.hasAny(end, to, DATA);
  }

  /** The word before a place that says something is in it, or goes there; -1 when none does. */
  private static int in(CutText words, int from, int place) {
    int i = place - 1;
    while (i > from && words.isAny(i, ARTICLES)) {
      i--;
    }
    if (i > from && words.is(i, "of") && words.is(i - 1, "out")) {
      return i - 1;
    }
    boolean runs = words.is(i, "from") && words.hasAny(Math.max(from, i - 3), i, RUN);
    return i >= from && (runs || words.isAny(i, IN)) && !words.startsClause(i + 1) ? i : -1;
  }

  /** The word before a town that is told with what it lies in: "in Grand Rapids, Michigan". */
  private static int inTown(CutText words, int from, int place) {
    if (place - 2 < from || words.after(place - 1) != ',') {
      return -1;
    }
    for (int i = place - 2; i >= Math.max(from, place - 1 - TOWN); i--) {
      if (words.startsClause(i + 1) || words.isAny(i + 1, ARTICLES)) {
        return -1;
      }
      if (words.isAny(i, IN)) {
        return i;
      }
    }
    return -1;
  }
}
