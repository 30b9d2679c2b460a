package io.handoff.check.consistency.scope;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether an option is told with all words of a deliverable's name, in whatever order and form:
 * "Names blacked out by itself" and "Blacking out of names". It has to begin with one of them, so
 * that "a voice control of the bundle builder" is no bundle builder.
 */
final class SameWords {

  private static final WordLists LISTS = WordLists.beside(SameWords.class, "options.txt");

  private static final Set<String> EMPTY = LISTS.set("time or doer");

  private static final Set<String> OPENS = LISTS.set("opens");

  private static final Set<String> BESIDE = LISTS.set("beside");

  private static final Set<String> CONDITIONS = LISTS.set("conditions");

  private static final Set<String> ARTICLES = WordSet.of("the", "a", "an", "our", "their");

  /** So many letters have the verb and its noun in common: translate, and translation. */
  private static final int LETTERS = 6;

  /** Fewer words tell too little. */
  private static final int LEAST = 2;

  /** How much of what the option tells has to be told of the deliverable. */
  private static final double COVERED = 0.75;

  private final CutText option;
  private final Set<String> name;
  private final Set<String> known;

  private SameWords(CutText option, Set<String> name, Set<String> known) {
    this.option = option;
    this.name = name;
    this.known = known;
  }

  /** Whether an option tells of what is called and defined so. */
  static boolean in(CutText option, CutText name, CutText definition) {
    Set<String> called = of(name);
    if (called.size() < LEAST || !areIn(option, 0, option.size(), called)) {
      return false;
    }
    Set<String> known = new HashSet<>(called);
    known.addAll(of(definition));
    return new SameWords(option, called, known).isTold();
  }

  /** Whether a text has all the words of a name. */
  static boolean areIn(CutText text, CutText name) {
    return areIn(text, 0, text.size(), name);
  }

  /** Whether these words of a text have all the words of a name. */
  static boolean areIn(CutText text, int from, int to, CutText name) {
    Set<String> called = of(name);
    return called.size() >= LEAST && areIn(text, from, to, called);
  }

  private static boolean areIn(CutText text, int from, int to, Set<String> called) {
    Set<String> left = new HashSet<>(called);
    for (int i = from; i < to && !left.isEmpty(); i++) {
      left.remove(stem(text, i));
    }
    return left.isEmpty();
  }

  private static Set<String> of(CutText text) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      if (says(text, i)) {
        words.add(stem(text, i));
      }
    }
    return words;
  }

  private static boolean says(CutText text, int i) {
    return text.at(i).length() > 1
        && !Subject.isFrame(text.at(i))
        && !EMPTY.contains(text.at(i))
        && !Subject.isEmpty(text.stem(i));
  }

  private static String stem(CutText text, int i) {
    String stem = text.stem(i);
    stem = text.is(i - 1, "e") ? "e" + stem : stem;
    stem = stem.length() > LETTERS - 1 && stem.endsWith("er") ? ending(stem) : stem;
    return stem.length() > LETTERS ? stem.substring(0, LETTERS) : stem;
  }

  /** Who or what does it: a reader, and reading. */
  private static String ending(String stem) {
    return Feature.stem(stem.substring(0, stem.length() - 2) + "ing");
  }

  private boolean isTold() {
    boolean framed = false;
    int next;
    for (int i = 0; i < option.size(); i = next) {
      next = option.clauseEnd(i);
      if (isFrom(i, next)) {
        return true;
      }
      for (int k = i; k + 1 < next; k++) {
        framed |= Subject.isFrame(option.at(k));
        if ((Subject.isFrame(option.at(k)) || framed && option.isAny(k, OPENS))
            && isFrom(k + 1, next)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is told from here on, with little else. */
  private boolean isFrom(int from, int to) {
    if (option.isAny(from, BESIDE)
        || !option.startsClause(from) && option.isAny(from - 1, BESIDE)
        || option.is(from, "to") && option.isAny(from + 1, ARTICLES)) {
      return false;
    }
    Set<String> left = new HashSet<>(name);
    int all = 0;
    int told = 0;
    for (int i = from; i < to && !option.isAny(i, CONDITIONS); i++) {
      if (says(option, i)) {
        String stem = stem(option, i);
        if (all == 0 && !name.contains(stem)) {
          return false;
        }
        left.remove(stem);
        all++;
        told += known.contains(stem) ? 1 : 0;
      }
    }
    return left.isEmpty() && told >= COVERED * all;
  }
}
