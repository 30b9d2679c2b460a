package io.handoff.check.consistency.count;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.PeopleKinds;
import io.handoff.check.told.Phrased;
import io.handoff.check.told.Told;
import java.util.Set;

/** How a number of people is told: whether it leaves room for more. */
enum CountSense {
  /** These are all. */
  ALL,
  /** No more than these. */
  AT_MOST,
  /** So many there are. */
  THERE_ARE,
  /** So many do something. */
  SO_MANY,
  /** A part of them. */
  SOME;

  private static final Set<String> ARE_THERE = PeopleKinds.LISTS.set("there are");
  private static final Set<String> ROUGHLY = PeopleKinds.LISTS.set("roughly");
  private static final Set<String> OWNERS = PeopleKinds.LISTS.set("owners");
  private static final Set<String> ALL_BEFORE = PeopleKinds.LISTS.set("all before");
  private static final Set<String> ALL_AFTER = PeopleKinds.LISTS.set("all after");
  private static final Set<String> DONE = PeopleKinds.LISTS.set("done");
  private static final Set<String> PLANNED = PeopleKinds.LISTS.set("planned");
  private static final Set<String> EVERY = WordSet.of("all", "every", "each", "whole", "entire");
  private static final Set<String> WITH = WordSet.of("who", "with", "without", "whose");
  private static final Phrased ALL_OF = new Phrased(PeopleKinds.LISTS.list("all"));
  private static final Phrased SOME_OF = new Phrased(PeopleKinds.LISTS.list("some"));
  private static final Phrased NEUTRAL = new Phrased(PeopleKinds.LISTS.list("neutral"));
  private static final Set<String> PARTS = PeopleKinds.LISTS.set("registers of parts");
  private static final Set<String> PART_ANSWERS = PeopleKinds.LISTS.set("answers of parts");

  /** So many words before a number may say that it is of all. */
  private static final int NEAR = 4;

  /** So many words around a number may say that nobody else is there. */
  private static final int AROUND = 60;

  /** Whether a sentence is of some of them, of another time or of what could be. */
  static boolean isOfSome(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      int all = Math.max(ALL_OF.at(words, i), NEUTRAL.at(words, i));
      if (all > 0) {
        i += all - 1;
      } else if (SOME_OF.at(words, i) > 0) {
        return true;
      }
    }
    return isShared(words, from, to);
  }

  /** "Pune has 25 technicians, Nashik 13 and Kolhapur 9": each has a number of its own. */
  private static boolean isShared(CutText words, int from, int to) {
    boolean has = false;
    for (int i = from + 1; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      boolean bare =
          number.end() >= to || words.startsClause(number.end()) || words.is(number.end(), "and");
      boolean next = words.startsClause(i - 1) || words.is(i - 2, "and");
      if (has && bare && next && Numeral.at(words, i - 1) == null) {
        return true;
      }
      has |= words.is(i - 1, "has");
      i = number.end() - 1;
    }
    return false;
  }

  /**
   * How a number of people is told.
   *
   * @param i the first word of the number
   * @param end the word after the people
   * @param subject whether the people stand before their number
   * @param each whether things are counted of which each of them has one
   */
  static CountSense of(
      Told told, CutText words, int from, int i, int end, boolean subject, boolean each) {
    if (words.reads(i - 2, "up", "to") || words.is(i - 1, "than") || words.is(i - 1, "most")) {
      return AT_MOST;
    }
    int before = i - 1;
    while (before > from && words.isAny(before, ROUGHLY)) {
      before--;
    }
    boolean part = isOfPart(told);
    Set<String> all = part ? EVERY : ALL_BEFORE;
    if (each
        || words.hasAny(Math.max(from, i - NEAR), i, all)
        || words.isAny(end, ALL_AFTER)
        || ALL_OF.in(words, Math.max(0, i - AROUND), Math.min(words.size(), i + AROUND))) {
      return ALL;
    }
    boolean theirs = words.isAny(before, OWNERS);
    if (part || (theirs && words.isAny(end, WITH))) {
      return SOME;
    }
    if (theirs) {
      return ALL;
    }
    boolean by = words.is(before, "by");
    return subject
            || (!by && words.hasAny(Math.max(from, before - NEAR), before + 1, ARE_THERE))
            || (by && words.isAny(before - 1, DONE))
            || (words.is(before, "for") && words.isAny(before - 1, PLANNED))
        ? THERE_ARE
        : told.isIn("setupItems") && told.member().equals("name") ? SOME : SO_MANY;
  }

  /** Whether those are told of who start, test, learn or are feared for. */
  private static boolean isOfPart(Told told) {
    if (told.isIn("answers")) {
      return told.member().startsWith("segments")
          || PART_ANSWERS.stream().anyMatch(part -> told.id().contains(part));
    }
    return PARTS.contains(told.register());
  }
}
