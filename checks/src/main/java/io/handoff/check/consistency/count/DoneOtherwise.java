package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import java.util.Set;

/**
 * Finds a sentence in which one does otherwise what all are said to do: "Graz prints no labels".
 */
final class DoneOtherwise implements ToldOfOne {

  private static final WordLists WORDS = WordLists.beside(DoneOtherwise.class, "alike.txt");
  private static final Set<String> DENIES = WORDS.set("denies");
  private static final Set<String> MINOR = WORDS.set("minor");
  private static final Set<String> DROPS = WORDS.set("drops");
  private static final Set<String> ODD = WORDS.set("odd");
  private static final Set<String> DOES = WORDS.set("does");
  private static final Set<String> THEY = WORDS.set("they");

  /** How far behind its denial stands what is denied. */
  private static final int NEAR = 5;

  private final OneOfThem oneOfThem;

  DoneOtherwise(OneOfThem oneOfThem) {
    this.oneOfThem = oneOfThem;
  }

  @Override
  public boolean mayBeIn(Sentence one) {
    return one.hasName();
  }

  @Override
  public boolean isTold(Sentence one, SaidOfAll all) {
    boolean member = oneOfThem.isMember(one, all);
    if (!member && !oneOfThem.isElsewhere(one, all)) {
      return false;
    }
    CutText words = one.words();
    int shared = 0;
    int numerals = 0;
    boolean others = false;
    boolean odd = false;
    boolean denied = false;
    for (int i = one.from(); i < one.to(); i++) {
      boolean about = all.isAbout(words.at(i));
      shared += about || isIt(words, i) ? 1 : 0;
      numerals += Numeral.at(words, i) == null ? 0 : 1;
      denied |= about && isDenied(words, one.from(), i, one.to());
      denied |= member && isOwn(words, i, one.to(), all);
      others |= OneOfThem.isOthers(one, i);
      odd |= isOdd(words, i);
    }
    boolean apart = odd || (others && numerals < 2);
    boolean otherwise = shared > 0 && all.manner().isOtherwise(one.manner(), member);
    return member
        ? denied || otherwise || (apart && (shared > 0 || all.wholly()))
        : otherwise || (shared > 1 && (denied || apart)) || (shared > 0 && apart && all.strong());
  }

  /** "Only", "rather", "in person", "what they like"; not "only 40". */
  private static boolean isOdd(CutText words, int i) {
    return (words.isAny(i, ODD) && (words.is(i + 1, "one") || Numeral.at(words, i + 1) == null))
        || (words.is(i, "like") && words.isAny(i - 1, THEY))
        || words.reads(i, "in", "person")
        || words.reads(i, "nothing", "else");
  }

  /** "Does it", "for it": what is told of all. */
  private static boolean isIt(CutText words, int i) {
    return words.is(i, "it") && words.isAny(i - 1, DOES);
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
