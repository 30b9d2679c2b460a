package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds that somebody outside has to allow a start, and the day on which it is allowed. */
final class GateInText {

  private static final WordLists WORDS = WordLists.beside(GateInText.class, "gates.txt");

  private static final Set<String> OUTSIDERS =
      WordLists.beside(GateInText.class, "signs.txt").set("outsiders");

  private static final Set<String> GRANTS =
      WordLists.beside(GateInText.class, "signs.txt").set("grants");

  private static final Set<String> OPEN =
      Set.of("if", "could", "might", "would", "unless", "whether");

  private static final Set<String> THAT = Set.of("it", "that", "then", "this");

  private static final Set<String> ALLOWS = WORDS.set("allows");
  private static final Set<String> GIVEN = WORDS.set("given");
  private static final Set<String> FUTURE = WORDS.set("future");
  private static final Set<String> NEVER = WORDS.set("never");
  private static final Set<String> LIMITS = WORDS.set("limits");
  private static final Set<String> NEEDS = WORDS.set("needs");
  private static final Set<String> USES = WORDS.set("uses");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");
  private static final Set<String> SPANS = WORDS.set("spans");
  private static final Set<String> TAKES = WORDS.set("takes");
  private static final Set<String> MEETS = WORDS.set("meets");

  /** How far apart words of one statement stand. */
  private static final int NEAR = 8;

  private GateInText() {}

  /** The day, where a text says that nothing starts before; null where it says no such thing. */
  static @Nullable LocalDate day(CutText words, int year) {
    if (!words.hasAny(0, words.size(), OUTSIDERS) || !words.hasAny(0, words.size(), ALLOWS)) {
      return null;
    }
    boolean gate = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isGiven(words, i, end)) {
        return null;
      }
      gate |= isGate(words, i, end);
      i = end;
    }
    return gate ? allowedOn(words, year) : null;
  }

  /**
   * The one day a text names, where somebody, known or not, allows something and nothing is done
   * before that; null where it says no such thing.
   */
  static @Nullable LocalDate grantedOn(CutText words, int year) {
    boolean grants = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isGiven(words, i, end)) {
        return null;
      }
      grants |= words.hasAny(i + 1, end, GRANTS) && !words.hasAny(i, end, OPEN);
      if (grants && waitsForThat(words, i, end)) {
        DateInText day = DateInText.only(words, 0, words.size(), year);
        return day == null ? null : day.day();
      }
      i = end;
    }
    return null;
  }

  /** "Nothing can be sent before it". */
  private static boolean waitsForThat(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, LIMITS)
          && words.isAny(i + 1, THAT)
          && (i + 2 == to || words.startsClause(i + 2))) {
        return words.hasAny(from, i, NEVER) && !words.hasAny(from, to, ELSEWHERE);
      }
    }
    return false;
  }

  /** Whether a sentence says that it was allowed already. */
  private static boolean isGiven(CutText words, int from, int to) {
    boolean future = false;
    boolean allows = false;
    for (int i = from; i < to; i++) {
      if (words.startsClause(i)) {
        future = false;
      }
      boolean since = words.is(i, "since") && allows;
      boolean given = words.isAny(i, GIVEN) || words.reads(i, "said", "yes");
      if (since || (given && !future)) {
        return true;
      }
      future |= words.isAny(i, FUTURE);
      allows |= words.isAny(i, ALLOWS);
    }
    return false;
  }

  private static boolean isGate(CutText words, int from, int to) {
    if (words.hasAny(from, to, ELSEWHERE)) {
      return false;
    }
    boolean never = words.hasAny(from, to, NEVER);
    boolean uses = words.hasAny(from, to, USES);
    for (int i = from; i < to; i++) {
      if ((never && words.isAny(i, LIMITS))
          || (words.isAny(i, OUTSIDERS) && hasToAllow(words, i, to))
          || (uses
              && isOnce(words, i)
              && words.hasAny(i, Math.min(i + NEAR, to), OUTSIDERS)
              && words.hasAny(i, Math.min(i + 2 * NEAR, to), ALLOWS))) {
        return true;
      }
    }
    return false;
  }

  /** "The union wants to say yes", "the agency needs twelve weeks to approve". */
  private static boolean hasToAllow(CutText words, int outsider, int to) {
    int end = Math.min(outsider + NEAR, to);
    for (int i = outsider + 1; i < end; i++) {
      if (words.is(i, "must")) {
        return words.hasAny(i, Math.min(i + 4, to), ALLOWS);
      }
      if (words.isAny(i, NEEDS)) {
        boolean does = words.is(i + 1, "to") || Numeral.at(words, i + 1) != null;
        return does && words.hasAny(i + 2, Math.min(i + NEAR, to), ALLOWS);
      }
    }
    return false;
  }

  private static boolean isOnce(CutText words, int i) {
    return words.reads(i, "as", "soon", "as")
        || words.is(i, "once")
        || words.reads(i, "only", "after")
        || words.reads(i, "only", "when");
  }

  /** The latest day that is named, and the time it takes from there on. */
  private static @Nullable LocalDate allowedOn(CutText words, int year) {
    LocalDate latest = null;
    int days = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean told =
          words.hasAny(i, end, ALLOWS)
              || words.hasAny(i, end, OUTSIDERS)
              || words.hasAny(i, end, MEETS);
      for (int k = i; told && k < end; k++) {
        LocalDate day = RoughDay.at(words, k, end, year);
        if (day != null && (latest == null || day.isAfter(latest))) {
          latest = day;
        }
        days = Math.max(days, span(words, k, end));
      }
      i = end;
    }
    return latest == null ? null : latest.plusDays(days);
  }

  /** How many days it takes, at the least, as "needs twelve weeks" says; 0 where it does not. */
  private static int span(CutText words, int i, int to) {
    if (!words.isAny(i, TAKES)) {
      return 0;
    }
    Numeral number = Numeral.at(words, i + 1);
    if (number == null || number.amount() > 400) {
      return 0;
    }
    boolean working =
        words.is(number.end(), "working")
            || words.is(number.end(), "business")
            || words.is(number.end(), "work");
    int unit = working ? number.end() + 1 : number.end();
    if (unit >= to || !words.isAny(unit, SPANS)) {
      return 0;
    }
    int amount = (int) number.amount();
    return switch (words.at(unit).charAt(0)) {
      case 'd' -> working ? amount * 7 / 5 : amount;
      case 'w' -> amount * 7;
      default -> amount * 30;
    };
  }
}
