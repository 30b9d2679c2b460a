package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of a thing a text tells for a day, a week or a month, of all places together.
 *
 * @param amount so many
 * @param top whether it is told of the busiest of them
 * @param from the first word of the number
 * @param to the word after the last one of it
 */
record SpanInText(long amount, boolean top, int from, int to) {

  private static final WordLists WORDS = WordLists.beside(SpanInText.class, "rates.txt");

  private static final Set<String> A = WORDS.set("a");
  private static final Set<String> TOPS = WORDS.set("tops");
  private static final Set<String> SPANS = WORDS.set("spans");
  private static final Set<String> EVERY = WORDS.set("every span");
  private static final Set<String> SHORTER = WORDS.set("shorter");
  private static final Set<String> OF_PARTS = WORDS.set("of parts");
  private static final Set<String> NO_NOUN = WORDS.set("no noun");
  private static final Set<String> NO_PART = WORDS.set("no part");
  private static final Set<String> WEEKDAYS = WORDS.set("weekdays");
  private static final Set<String> ONE = Set.of("a", "an", "one", "each", "every", "per");
  private static final Set<String> TURNED = Set.of("no", "not", "never", "nor", "hardly");

  private static final Set<String> BEFORE_A_TIME =
      Set.of("at", "from", "to", "until", "till", "before", "after", "by", "line", "since");

  /** How many words may stand between a number and its noun, and between top and day. */
  private static final int NEAR = 3;

  /**
   * What a sentence tells; null when it tells no such thing, or of a part.
   *
   * @param nouns what is counted, each for one of them
   * @param parts what a part of all is called
   */
  static @Nullable SpanInText in(
      CutText words, int from, int to, Set<String> nouns, Set<String> parts) {
    SpanInText found = null;
    for (int clause = from; clause < to; ) {
      int end = Math.min(words.clauseEnd(clause), to);
      boolean part = words.hasAny(clause, end, SHORTER) || isOfPart(words, clause, end, parts);
      for (int i = clause; i < end && !part; i++) {
        Numeral number = Numeral.at(words, i);
        if (number == null) {
          continue;
        }
        if (number.amount() > 1
            && !words.is(number.end(), "of")
            && !isYear(words, i, number)
            && isOf(words, from, i, number.end(), to, nouns)) {
          SpanInText span = span(words, from, clause, end, to, i, number);
          if (span != null && found != null) {
            return null;
          }
          found = span == null ? found : span;
        }
        i = number.end() - 1;
      }
      clause = end;
    }
    return found;
  }

  private static boolean isOfPart(CutText words, int from, int to, Set<String> parts) {
    return words.hasAny(from, to, OF_PARTS)
        || words.hasAny(from, to, parts)
        || isHedged(words, from, to)
        || isOfOne(words, from, to);
  }

  private static boolean isYear(CutText words, int i, Numeral number) {
    return number.amount() > 1990
        && number.amount() < 2100
        && i > 0
        && (words.isAny(i - 1, Set.of("in", "of", "since"))
            || DateInText.month(words.at(i - 1)) > 0);
  }

  /** No more than so many is no hedge, and anything else that is turned round is. */
  private static boolean isHedged(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.reads(i, "more", "than") || words.reads(i, "above")) {
        return !words.isAny(i - 1, TURNED) || Hedge.in(words, from, i - 1);
      }
    }
    return words.hasAny(from, to, Set.of("than")) || Hedge.in(words, from, to);
  }

  /** What one driver does, or each depot, is a part. */
  private static boolean isOfOne(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, ONE) && !words.startsClause(i + 1)) {
        boolean known =
            words.isAny(i + 1, SPANS)
                || words.isAny(i + 1, WEEKDAYS)
                || words.isAny(i + 1, TOPS)
                || words.isAny(i + 1, NO_PART)
                || Numeral.at(words, i + 1) != null;
        if (!known) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the noun follows the number, or stands before one that is followed by none. */
  private static boolean isOf(
      CutText words, int from, int number, int after, int to, Set<String> nouns) {
    for (int i = after; i < Math.min(after + NEAR, to) && !words.startsClause(i); i++) {
      if (nouns.contains(Thing.one(words.at(i)))) {
        return true;
      }
    }
    boolean followed = after < to && !words.startsClause(after) && !words.isAny(after, NO_NOUN);
    if (followed || words.isAny(number - 1, BEFORE_A_TIME)) {
      return false;
    }
    for (int i = number - 1; i >= from; i--) {
      if (nouns.contains(Thing.one(words.at(i)))) {
        return true;
      }
      if (words.startsClause(i) && i < number - 1) {
        return false;
      }
    }
    return false;
  }

  /** In the clause of the number, or else in the whole sentence where it tells of one time only. */
  private static @Nullable SpanInText span(
      CutText words, int from, int clause, int end, int to, int number, Numeral amount) {
    boolean top = hasTop(words, clause, end);
    boolean every = !top && hasEvery(words, clause, end);
    if (!top && !every && !words.hasAny(from, to, SHORTER)) {
      top = hasTop(words, from, to);
      every = !top && clause > from && words.isAny(from, EVERY);
    }
    return top || every ? new SpanInText(amount.amount(), top, number, amount.end()) : null;
  }

  /** "The top day", "the two busiest weeks". */
  private static boolean hasTop(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, TOPS)) {
        for (int k = i + 1; k < Math.min(i + 1 + NEAR, to); k++) {
          if (words.isAny(k, SPANS) || words.isAny(k, WEEKDAYS)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "A day", "per week", "monthly". */
  private static boolean hasEvery(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, EVERY) || (words.isAny(i, A) && words.isAny(i + 1, SPANS) && i + 1 < to)) {
        return true;
      }
    }
    return false;
  }
}
