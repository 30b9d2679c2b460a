package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is said of all of several, where another place tells it otherwise of one of them. */
final class OddOneOut {

  /** More sentences than this are not said of all in any record that people read. */
  private static final int MOST = 40;

  private static final WordLists WORDS = WordLists.beside(OddOneOut.class, "alike.txt");
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Set<String> MINOR = WORDS.set("minor");
  private static final Set<String> DROPS = WORDS.set("drops");
  private static final Set<String> OTHERS = WORDS.set("others");
  private static final Set<String> ODD = WORDS.set("odd");
  private static final Set<String> IF = WORDS.set("if");
  private static final Set<String> BEFORE_A_NAME = WORDS.set("before a name");
  private static final Set<String> NO_NAME = WORDS.set("no name");
  private static final Set<String> AT = Set.of("in", "at", "from");

  private static final Set<String> UNTOLD =
      Set.of("exclusions", "limits", "milestones", "phases", "scopeItems", "securityAsks");

  /** Answers that count over all, or tell of old data. */
  private static final Set<String> MEASURES =
      Set.of(
          "successMeasure",
          "goal",
          "teams",
          "usage",
          "purchaseStatement",
          "training",
          "historicalData");

  /** How far behind its denial stands what is denied. */
  private static final int NEAR = 5;

  private OddOneOut() {}

  /**
   * Two places that do not go together.
   *
   * @param all where it is said of all
   * @param one where it is told otherwise of one
   */
  record Pair(Told all, Told one) {}

  /** All that a record has, each first place once. */
  static List<Pair> in(CheckedRecord record) {
    List<SaidOfAll> said = new ArrayList<>();
    for (Told told : Told.with(record, Sign.EVERY)) {
      if (told.isMeant() && isOfWork(told) && said.size() < MOST) {
        SaidOfAll.add(told, CutText.of(record, told.text()), said);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    if (said.isEmpty()) {
      return pairs;
    }
    for (Told told : Told.meant(record)) {
      if (isOfWork(told) && !told.has(Sign.SYSTEM)) {
        add(told, CutText.of(record, told.text()), said, pairs);
      }
    }
    return pairs;
  }

  private static void add(Told told, CutText words, List<SaidOfAll> said, List<Pair> pairs) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (hasName(told, words, i, end) && !words.hasAny(i, end, IF)) {
        for (SaidOfAll all : said) {
          if (!all.told().path().equals(told.path())
              && pairs.stream().noneMatch(pair -> pair.all() == all.told())
              && isOdd(told, words, i, end, all)) {
            pairs.add(new Pair(all.told(), told));
          }
        }
      }
      i = end;
    }
  }

  private static boolean isOfWork(Told told) {
    return !UNTOLD.contains(told.register())
        && !(told.isIn("answers") && MEASURES.contains(told.id()));
  }

  private static boolean hasName(Told told, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isName(told, words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOdd(Told told, CutText words, int from, int to, SaidOfAll all) {
    boolean member = isMember(told, words, from, to, all);
    if (!member && !(all.strong() && isElsewhere(told, words, from, to))) {
      return false;
    }
    int shared = 0;
    int numerals = 0;
    boolean others = false;
    boolean odd = false;
    boolean denied = false;
    for (int i = from; i < to; i++) {
      boolean about = all.isAbout(words.at(i));
      shared += about ? 1 : 0;
      numerals += Numeral.at(words, i) == null ? 0 : 1;
      denied |= about && isDenied(words, from, i, to);
      denied |= member && isOwn(words, i, to, all);
      others |= isOthers(words, i);
      odd |= words.isAny(i, ODD) && (words.is(i + 1, "one") || Numeral.at(words, i + 1) == null);
    }
    if (!member) {
      boolean otherwise = denied || (others && numerals < 2) || all.isOtherwise(words, from, to);
      return shared > 1 && otherwise;
    }
    return denied
        || ((odd || (others && numerals < 2)) && (shared > 0 || all.wholly()))
        || (shared > 0 && all.isOtherwise(words, from, to));
  }

  /** "The workshop in Graz", "Lyon office", "bakery number 8", "Varna" where the towns are told. */
  private static boolean isMember(Told told, CutText words, int from, int to, SaidOfAll all) {
    for (int i = from; i < to; i++) {
      if (all.names().contains(words.at(i)) && isName(told, words, i)) {
        return true;
      }
      if (isSingle(words, i) && all.isGroup(words.at(i)) && isNamed(told, words, i, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Told told, CutText words, int noun, int to) {
    if (noun > 0 && !words.startsClause(noun) && isName(told, words, noun - 1)) {
      return true;
    }
    int i = noun + 1;
    while (i < to && i < noun + 4 && !words.startsClause(i) && words.isAny(i, BEFORE_A_NAME)) {
      i++;
    }
    return i < to
        && !words.startsClause(i)
        && (isName(told, words, i)
            || (isNumber(words, i) && (i == noun + 1 || words.is(i - 1, "number"))));
  }

  private static boolean isNumber(CutText words, int i) {
    return Character.isDigit(words.at(i).charAt(0));
  }

  private static boolean isName(Told told, CutText words, int i) {
    return Character.isUpperCase(told.text().charAt(words.start(i))) && !words.isAny(i, NO_NAME);
  }

  /** "In Cork", or "the rest of them": one of several, which is not called what they are called. */
  private static boolean isElsewhere(Told told, CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOthers(words, i) || (i + 1 < to && words.isAny(i, AT) && isName(told, words, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "The others", "the other leads", "nobody else". */
  private static boolean isOthers(CutText words, int i) {
    return words.isAny(i, OTHERS) || (words.is(i, "other") && !isSingle(words, i + 1));
  }

  private static boolean isSingle(CutText words, int i) {
    return i >= words.size() || words.at(i).equals(Thing.one(words.at(i)));
  }

  /** "No labels", "leaves the check out", "cards were dropped". */
  private static boolean isDenied(CutText words, int from, int i, int to) {
    for (int k = Math.max(from, i - NEAR); k < i; k++) {
      if (words.isAny(k, DENIES) && !words.hasAny(k + 1, Math.min(k + 4, to), MINOR)) {
        return true;
      }
    }
    return words.hasAny(Math.max(from, i - 3), Math.min(i + 4, to), DROPS);
  }

  /** "Own template", "another list", "a sheet of its own": not what all have. */
  private static boolean isOwn(CutText words, int i, int to, SaidOfAll all) {
    if (!words.is(i, "own") && !words.is(i, "another")) {
      return false;
    }
    boolean before = words.is(i - 2, "of");
    int from = before ? i - 4 : i + 1;
    for (int k = Math.max(from, 0); k < Math.min(from + 2, to); k++) {
      if (all.isAbout(words.at(k))) {
        return true;
      }
    }
    return false;
  }
}
