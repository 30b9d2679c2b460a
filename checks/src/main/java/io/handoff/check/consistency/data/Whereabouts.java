package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Places;
import java.util.Set;

/** Reads in a sentence whether something that we hold lies at a place, goes there, or is seen. */
final class Whereabouts {

  private static final WordLists LISTS = WordLists.beside(Places.class, "whereabouts.txt");

  private static final Set<String> COPIES = LISTS.set("copies");

  private static final Set<String> RECORDED = LISTS.set("recorded");

  private static final Set<String> IS_HELD = LISTS.set("is held");

  private static final Set<String> GOES = LISTS.set("goes");

  private static final Set<String> SPOTS = LISTS.set("spots");

  private static final Set<String> BEFORE_A_PLACE = LISTS.set("before a place");

  private static final Set<String> NOT_OURS = LISTS.set("not ours");

  private static final Set<String> PEOPLE = LISTS.set("people");

  private static final Set<String> HELPS = LISTS.set("helps");

  private static final Set<String> LOOK = LISTS.set("look");

  private static final Set<String> LOOKED_AT = LISTS.set("looked at");

  private static final Set<String> HOLDS = LISTS.set("holds");

  private static final Set<String> HOLDERS = LISTS.set("holders");

  private static final Set<String> SITES = LISTS.set("sites");

  /** How the answer to a question begins that was told before it. */
  private static final Set<String> ANSWERS = WordSet.of("yes", "in", "on", "at");

  private static final Set<String> IS_KEPT = WordSet.of("keep", "kept", "stored", "held", "hosted");

  private static final Set<String> END = WordSet.of("end", "ends", "ended");

  private static final Set<String> UP = WordSet.of("up");

  private static final Set<String> OUR_SIDE = WordSet.of("our", "us", "we", "supplier", "vendor");

  /** How many words may stand between a word such as in and the place: in a hall near Oslo. */
  private static final int NEAR = 4;

  /** How many words may stand between what is done and where. */
  private static final int REACH = 10;

  /** A note without a verb is not longer. */
  private static final int NOTE = 12;

  private Whereabouts() {}

  /** "Photos are held in Oslo", "index mirrored to Oslo", "spare copy: Oslo". */
  static boolean isHeld(CutText words, int from, int place, int end, int to) {
    boolean copies = words.hasAny(from, to, COPIES);
    boolean answer = words.isAny(from, ANSWERS);
    if (isSomebodyElses(words, from, to)
        || !(copies || answer || words.hasAny(from, place, RECORDED))) {
      return false;
    }
    int in = in(words, from, place);
    if (in < 0) {
      boolean told = words.startsClause(place) || words.isAny(place - 1, SPOTS);
      boolean note = copies && end == to && place > from && told;
      return (note && isNote(words, from, to))
          || (words.isAny(end, HOLDS) && words.hasAny(end, to, COPIES));
    }
    if (answer && in - from <= NEAR) {
      int asked = sentenceBefore(words, from);
      return words.hasAny(asked, from, COPIES) || words.hasAny(asked, from, IS_KEPT);
    }
    if (isSite(words, in - 1)) {
      return false;
    }
    return isPutThere(words, from, in, copies) || (copies && isBare(words, from, in, end, to));
  }

  /** Whether this is where the customer works; what is stored for a plant is not stored there. */
  static boolean isSite(CutText words, int i) {
    return words.isAny(i, SITES);
  }

  private static boolean isPutThere(CutText words, int from, int in, boolean copies) {
    boolean be = copies && (words.is(in - 1, "is") || words.is(in - 1, "are"));
    boolean up = words.hasAny(Math.max(from, in - 1), in, UP) && words.isAny(in - 2, END);
    if (be || up) {
      return true;
    }
    for (int k = in - 1; k >= Math.max(from, in - REACH); k--) {
      if (words.isAny(k, IS_HELD)
          || (words.isAny(k, HOLDS) && (k == from || words.isAny(k - 1, HOLDERS)))
          || (copies && words.isAny(k, GOES))) {
        return true;
      }
    }
    return false;
  }

  /** "Weekly dump of everything to Oslo". */
  private static boolean isBare(CutText words, int from, int in, int end, int to) {
    return end == to
        && words.is(in, "to")
        && words.hasAny(from, in, COPIES)
        && isNote(words, from, to);
  }

  private static boolean isNote(CutText words, int from, int to) {
    return to - from <= NOTE && !words.hasAny(from, to, PEOPLE);
  }

  /** "A helper in Pune looks into the records". */
  static boolean isLookedAt(CutText words, int from, int place, int to) {
    int in = in(words, from, place);
    int near = Math.max(from, in - NEAR);
    return in > from
        && words.hasAny(near, in, PEOPLE)
        && (words.hasAny(from, to, HELPS) || words.hasAny(near, in, OUR_SIDE))
        && words.hasAny(from, to, LOOK)
        && words.hasAny(place, to, LOOKED_AT);
  }

  /** Paper, samples, "its own servers", or what is done by those who are named. */
  private static boolean isSomebodyElses(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean own = words.is(i, "own") && !words.isAny(i - 1, OUR_SIDE);
      boolean past = (words.is(i, "was") || words.is(i, "were")) && !words.isAny(i + 1, GOES);
      if (own || past || words.isAny(i, NOT_OURS)) {
        return true;
      }
    }
    return false;
  }

  private static int sentenceBefore(CutText words, int from) {
    int i = Math.max(from - 1, 0);
    while (i > 0 && !words.startsSentence(i)) {
      i--;
    }
    return i;
  }

  /** The word before a place that says something is in it, or goes there; -1 when none does. */
  private static int in(CutText words, int from, int place) {
    for (int i = place - 1; i >= Math.max(from, place - NEAR) && !words.startsClause(i + 1); i--) {
      if (words.isAny(i, BEFORE_A_PLACE)) {
        boolean beside = i == place - 1 || words.at(i + 1).length() <= 3;
        return beside || words.hasAny(i + 1, place, SPOTS) ? i : -1;
      }
    }
    return -1;
  }
}
