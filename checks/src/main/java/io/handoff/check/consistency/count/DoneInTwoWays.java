package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Five shops count with a scanner, the sixth on paper", where all are said to do it alike. */
final class DoneInTwoWays implements ToldOfOne {

  private static final WordLists WORDS = WordLists.beside(DoneInTwoWays.class, "alike.txt");
  private static final Set<String> PART = WORDS.set("part");
  private static final Set<String> SOME = WORDS.set("some");
  private static final Set<String> OTHERS = WORDS.set("others");
  private static final Set<String> ROLLOUT = WORDS.set("rollout");
  private static final Set<String> OF_THE = WordSet.of("of", "the", "our", "their", "its");

  /** Within so many words a clause says of whom it tells. */
  private static final int NEAR = 5;

  private final OneOfThem oneOfThem;

  DoneInTwoWays(OneOfThem oneOfThem) {
    this.oneOfThem = oneOfThem;
  }

  @Override
  public boolean mayBeIn(Sentence one) {
    return one.words().clauseEnd(one.from()) < one.to()
        && !one.words().hasAny(one.from(), one.to(), ROLLOUT);
  }

  @Override
  public boolean isTold(Sentence one, SaidOfAll all) {
    if (!all.strong() || !(isPart(one, all) || oneOfThem.isMember(one, all))) {
      return false;
    }
    CutText words = one.words();
    boolean about = all.wholly();
    for (int i = one.from(); i < one.to() && !about; i++) {
      about = all.isAbout(words.at(i));
    }
    List<Manner> ways = new ArrayList<>();
    for (int i = one.from(); about && i < one.to(); ) {
      int end = Math.min(words.clauseEnd(i), one.to());
      if (isOfSome(one, i, end)) {
        Manner way = Manner.of(words, i, end);
        if (ways.stream().anyMatch(way::isUnlike)) {
          return true;
        }
        ways.add(way);
      }
      i = end;
    }
    return false;
  }

  /** "The sixth", "two", "the rest", "Varna". */
  private static boolean isOfSome(Sentence one, int from, int to) {
    CutText words = one.words();
    for (int i = from; i < Math.min(to, from + NEAR); i++) {
      if (words.isAny(i, SOME)
          || words.isAny(i, PART)
          || words.isAny(i, OTHERS)
          || one.isName(i)
          || Numeral.at(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Two of the depots", "most shops". */
  private static boolean isPart(Sentence one, SaidOfAll all) {
    CutText words = one.words();
    for (int i = one.from() + 1; i < one.to(); i++) {
      if (all.isGroup(words.at(i)) && !Manner.isTold(Thing.one(words.at(i)))) {
        int many = i - 1;
        while (many > one.from() && words.isAny(many, OF_THE)) {
          many--;
        }
        if (words.isAny(many, PART) || Numeral.at(words, many) != null) {
          return true;
        }
      }
    }
    return false;
  }
}
