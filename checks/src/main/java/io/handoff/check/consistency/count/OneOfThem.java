package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.Set;

/** Finds whether a sentence is about one of those of whom something is said. */
final class OneOfThem {

  private static final WordLists WORDS = WordLists.beside(OneOfThem.class, "alike.txt");
  private static final Set<String> OTHERS = WORDS.set("others");
  private static final Set<String> BEFORE_A_NAME = WORDS.set("before a name");

  /** Words before a place. */
  static final Set<String> AT = WordSet.of("in", "at", "from", "on", "the");

  private final Outsiders outsiders;

  OneOfThem(Outsiders outsiders) {
    this.outsiders = outsiders;
  }

  /** "The workshop in Graz", "Lyon office", "bakery number 8", "Varna" where the towns are told. */
  boolean isMember(Sentence one, SaidOfAll all) {
    return isMember(one, one.from(), all);
  }

  /** The same of the text from a word on. */
  boolean isMember(Sentence one, int from, SaidOfAll all) {
    CutText words = one.words();
    for (int i = from; i < one.to(); i++) {
      if (all.listed()
          && all.names().contains(words.at(i))
          && !outsiders.isPerson(words.at(i))
          && one.isName(i)) {
        return true;
      }
      if (one.isSingle(i) && all.isGroup(words.at(i)) && isNamed(one, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamed(Sentence one, int noun) {
    CutText words = one.words();
    int before = words.is(noun - 1, "s") ? noun - 2 : noun - 1;
    if (before >= 0 && !words.startsClause(noun) && (before < noun - 1 || one.isName(before))) {
      return true;
    }
    int i = noun + 1;
    while (i < one.to()
        && i < noun + 4
        && !words.startsClause(i)
        && words.isAny(i, BEFORE_A_NAME)) {
      i++;
    }
    return i < one.to()
        && !words.startsClause(i)
        && (one.isName(i) || (isNumber(words, i) && (i == noun + 1 || words.is(i - 1, "number"))));
  }

  private static boolean isNumber(CutText words, int i) {
    return Character.isDigit(words.at(i).charAt(0));
  }

  /** "In Cork", "Ebeltoft's man", "Solsikken has": one that is not called what they are called. */
  boolean isElsewhere(Sentence one, SaidOfAll all) {
    CutText words = one.words();
    for (int i = one.from(); i < one.to(); i++) {
      boolean place = i > one.from() && words.isAny(i - 1, AT);
      if (all.strong() && isOthers(one, i)
          || ((place || isSubject(one, i, one.from(), one.to()))
              && one.isName(i)
              && !all.isAbout(words.at(i))
              && !(all.isGroup(words.at(i)) && i + 1 < one.to() && all.isGroup(words.at(i + 1)))
              && !Manner.isTold(words.at(i))
              && !all.names().contains(words.at(i))
              && !outsiders.isPerson(words.at(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "Rapel is", "in Rapel", also in a sentence before. */
  boolean isNamedBefore(Sentence one, SaidOfAll all) {
    CutText words = one.words();
    for (int i = 0; i < one.to(); i++) {
      if ((words.startsClause(i) || i == 0 || words.isAny(i - 1, AT))
          && one.isName(i)
          && !LackedThings.THERE.contains(words.at(i))
          && !LackedThings.DENIES.contains(words.at(i))
          && (all.names().contains(words.at(i)) || !all.hasAny(words.at(i)))
          && !outsiders.isOne(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is neither somebody nor a system, nor told of all. */
  boolean mayBe(String word, SaidOfAll all) {
    return !all.names().contains(word) && !all.isAbout(word) && !outsiders.isOne(word);
  }

  /** "Camp Otter", "the Miramar", "Rold does": whether a word is what some words are about. */
  static boolean isSubject(Sentence one, int i, int from, int to) {
    CutText words = one.words();
    if (i > from + 1 || i + 1 >= to) {
      return false;
    }
    String next = words.at(i + 1);
    return (i > from && words.is(from, "the"))
        || (i == from && one.isName(i + 1))
        || (i == from
            && !words.startsClause(i + 1)
            && (next.equals("s") || (next.endsWith("s") && next.length() > 2)));
  }

  /** "The others", "the other leads", "nobody else". */
  static boolean isOthers(Sentence one, int i) {
    CutText words = one.words();
    return words.isAny(i, OTHERS) || (words.is(i, "other") && !one.isSingle(i + 1));
  }
}
