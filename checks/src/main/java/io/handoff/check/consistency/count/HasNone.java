package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.Set;

/** "Sur has no GoalBus", "Graz gave up grading", where all are said to have it or to do it. */
final class HasNone implements ToldOfOne {

  private static final WordLists WORDS = WordLists.beside(HasNone.class, "alike.txt");
  private static final Set<String> HAS = WORDS.set("has");
  private static final Set<String> BEHIND = WORDS.set("behind");
  private static final Set<String> USES = WORDS.set("uses");

  /** What is only seen elsewhere is used all the same. */
  private static final Set<String> SEES = WORDS.set("sees");

  private static final Set<String> LACKS = WordSet.of("no", "not", "without", "never", "neither");
  private static final Set<String> BETWEEN = WordSet.of("a", "an", "any", "such", "the", "own");
  private static final Set<String> GIVES = WordSet.of("gave", "given", "gives", "give");
  private static final Set<String> BY =
      WordSet.of("on", "with", "in", "by", "through", "via", "of", "than");

  /** So many words stand between who lacks something and that. */
  private static final int WHAT = 4;

  /** Within so many words "there is no" comes back to where that is. */
  private static final int NEAR = 5;

  private final OneOfThem oneOfThem;

  HasNone(OneOfThem oneOfThem) {
    this.oneOfThem = oneOfThem;
  }

  @Override
  public boolean mayBeIn(Sentence one) {
    return one.hasName(begin(one)) && lacks(one) >= 0;
  }

  @Override
  public boolean isTold(Sentence one, SaidOfAll all) {
    CutText words = one.words();
    int from = begin(one);
    int lacks = lacks(one);
    if (!oneOfThem.isMember(one, from, all) && !isOne(one, from, lacks, all)) {
      return false;
    }
    boolean instead = isInstead(words, lacks);
    if (instead && (words.hasAny(from, one.to(), SEES) || !isOfTheSame(words, from, lacks, all))) {
      return false;
    }
    int end = Math.min(Math.min(lacks + WHAT, one.to()), words.clauseEnd(lacks));
    for (int i = lacks + 1; i < end; i++) {
      boolean only =
          i + 1 >= one.to()
              || words.startsClause(i + 1)
              || !isWord(words, i + 1)
              || (i == lacks + 1 && isGivenUp(words, lacks));
      if ((only || instead) && isUsed(one, i, instead, all)) {
        return true;
      }
      if (!words.isAny(i, HAS) && !words.isAny(i, BETWEEN) && !words.isAny(i, BY)) {
        return false;
      }
    }
    return false;
  }

  /** Where it is told who lacks something: "There is no GoalBus there" leans on the one before. */
  private static int begin(Sentence one) {
    CutText words = one.words();
    if (one.from() == 0 || !isNoneThere(words, one.from(), one.to())) {
      return one.from();
    }
    int before = 0;
    while (words.sentenceEnd(before) < one.from()) {
      before = words.sentenceEnd(before);
    }
    return before;
  }

  private static boolean isNoneThere(CutText words, int from, int to) {
    return words.is(from, "there")
        && words.is(from + 2, "no")
        && words.hasAny(from + 2, to, LackedThings.THERE);
  }

  /** The word that denies that somebody has something: "has no", "works without"; -1 for none. */
  private static int lacks(Sentence one) {
    CutText words = one.words();
    for (int i = one.from() + 1; i + 1 < one.to(); i++) {
      boolean has =
          words.isAny(i - 1, HAS) || words.is(i, "without") || isNoneThere(words, i - 2, one.to());
      if ((has && words.isAny(i, LACKS) && !words.startsClause(i))
          || isInstead(words, i)
          || isGivenUp(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "Gave up grading", "stopped grading", "no longer grades": the word before what was done. */
  private static boolean isGivenUp(CutText words, int i) {
    return (words.is(i, "up") && words.isAny(i - 1, GIVES))
        || words.is(i, "stopped")
        || (words.is(i, "longer") && words.is(i - 1, "no"));
  }

  /** "Weighs on a Mettler, not on a Bizerba": the word before what is used elsewhere. */
  private static boolean isInstead(CutText words, int i) {
    return ((words.is(i, "not") || words.is(i, "none")) && words.isAny(i + 1, BY))
        || (words.is(i, "instead") && words.is(i + 1, "of"))
        || (words.is(i, "rather") && words.is(i + 1, "than"))
        || (words.is(i, "no") && words.startsClause(i));
  }

  /** Whether one does with another what all do, or has what they have. */
  private static boolean isOfTheSame(CutText words, int from, int to, SaidOfAll all) {
    boolean any = USES.stream().anyMatch(all::isAbout);
    for (int i = from; i < to && !any; i++) {
      any = words.isAny(i, USES) || all.isAbout(words.at(i));
    }
    return any;
  }

  /** Whether all have or use this; what one uses instead of it has to be a name. */
  private static boolean isUsed(Sentence one, int i, boolean named, SaidOfAll all) {
    String word = one.words().at(i);
    return all.tells(word) && (!named || (one.isName(i) && all.names().contains(word)));
  }

  /** Whether a noun may follow, so that the word before it is not yet what is lacking. */
  private static boolean isWord(CutText words, int i) {
    return !words.isAny(i, OneOfThem.AT) && !words.isAny(i, BEHIND);
  }

  /** "Sur", "in Sur", "the yard in Sur", and neither a system nor somebody. */
  private boolean isOne(Sentence one, int from, int lacks, SaidOfAll all) {
    CutText words = one.words();
    boolean givenUp = isGivenUp(words, lacks);
    for (int i = from; i < lacks; i++) {
      boolean begins = words.startsClause(i) && givenUp;
      if ((i == from || begins || words.isAny(i - 1, OneOfThem.AT))
          && one.isName(i)
          && oneOfThem.mayBe(words.at(i), all)
          && (i > from
              || isSubjectOfHas(one, i, lacks)
              || (lacks > 1 && isNoneThere(words, lacks - 2, lacks + NEAR))
              || givenUp
              || (isInstead(words, lacks) && OneOfThem.isSubject(one, i, from, lacks)))) {
        return !all.groups().isEmpty();
      }
    }
    return false;
  }

  private static boolean isSubjectOfHas(Sentence one, int i, int lacks) {
    return lacks - i <= WHAT && one.isSingle(i);
  }
}
