package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text that tells who comes first.
 *
 * @param told the text
 * @param names the names of who does, in lower case
 * @param kind what it is the first of, such as branch; empty where it is not said
 * @param isOfTraining whether it is the first to be trained, rather than to start
 */
record FirstInText(Told told, Set<String> names, String kind, boolean isOfTraining) {

  /** No name further from its verb, in words. */
  private static final int NEAR = 16;

  private static final WordLists WORDS = WordLists.beside(FirstInText.class, "firsts.txt");

  private static final Set<String> SITES = WORDS.set("sites");
  private static final Set<String> AFTER = WORDS.set("after");
  private static final Set<String> WAYS = WORDS.set("ways");
  private static final Set<String> BEGINS = WORDS.set("begins");
  private static final Set<String> WE = WORDS.set("we");
  private static final Set<String> OTHERS = WORDS.set("others");
  private static final Set<String> TRAINING = WORDS.set("training");
  private static final Set<String> LINKS = Set.of("is", "are", "as", "be", "was", "becomes", "in");

  /** After these, it is the first of some only. */
  private static final Set<String> PARTLY =
      Set.of("after", "that", "which", "whose", "where", "of", "outside");

  private static final Set<String> NO_NAMES = WORDS.set("nonames");

  /** All that a text tells. */
  static List<FirstInText> in(Told told) {
    List<FirstInText> found = new ArrayList<>();
    for (Words words : Words.sentencesOf(told.text())) {
      boolean training = words.anyIn(TRAINING) || told.path().contains("train");
      for (int i = 0; i < words.size(); i++) {
        String kind = words.get(i).equals("first") ? kind(words, i) : "";
        Set<String> names = names(words, i);
        if (!names.isEmpty()) {
          found.add(new FirstInText(told, names, kind, training));
        }
      }
    }
    return found;
  }

  /** Whether these are names of the same place, or one is told beside the other. */
  boolean isBeside(FirstInText other) {
    return isSameKind(other)
        || Words.of(told.text()).anyIn(other.names)
        || Words.of(other.told.text()).anyIn(names);
  }

  boolean isSameKind(FirstInText other) {
    return !kind.isEmpty() && kind.equals(other.kind);
  }

  private static String kind(Words words, int first) {
    return SITES.contains(words.at(first + 1)) ? words.at(first + 1) : "";
  }

  private static Set<String> names(Words words, int i) {
    return switch (words.get(i)) {
      case "first" -> i == 0 ? namesIn(words, 1, clauseEnd(words, 1)) : before(words, i);
      case "before" ->
          OTHERS.contains(words.at(i + 1)) ? namesIn(words, clauseStart(words, i), i) : Set.of();
      default -> isBeginning(words, i) ? namesIn(words, i + 1, clauseEnd(words, i + 1)) : Set.of();
    };
  }

  /** "We begin in Lindau", "we open with the clerks of Lindau". */
  private static boolean isBeginning(Words words, int i) {
    return BEGINS.contains(words.get(i))
        && WAYS.contains(words.at(i + 1))
        && (i == 0 || WE.contains(words.at(i - 1)));
  }

  /** "Lindau goes first", "Lindau is the first branch". */
  private static Set<String> before(Words words, int first) {
    boolean the = words.get(first - 1).equals("the");
    boolean of =
        the
            && LINKS.contains(words.at(first - 2))
            && !kind(words, first).isEmpty()
            && !PARTLY.contains(words.at(first + 2));
    boolean alone = !the && (endsClause(words, first) || AFTER.contains(words.at(first + 1)));
    return of || alone ? namesIn(words, clauseStart(words, first), first) : Set.of();
  }

  private static boolean endsClause(Words words, int i) {
    char after = words.after(i);
    return i + 1 == words.size() || (after != ' ' && after != '-');
  }

  private static int clauseStart(Words words, int i) {
    int start = i;
    while (start > 0
        && i - start < NEAR
        && words.after(start - 1) != ','
        && words.after(start - 1) != ':') {
      start--;
    }
    return start;
  }

  private static int clauseEnd(Words words, int from) {
    int end = from;
    while (end < words.size() && end - from < NEAR && !words.get(end).equals("then")) {
      end++;
      if (endsClause(words, end - 1)) {
        break;
      }
    }
    return end;
  }

  /** Every word begins its sentence with a capital, so the first one counts only alone. */
  private static Set<String> namesIn(Words words, int from, int to) {
    Set<String> names = new TreeSet<>();
    for (int i = Math.max(from, 1); i < to; i++) {
      addName(words, i, names);
    }
    if (names.isEmpty() && from == 0 && to > 0) {
      addName(words, 0, names);
    }
    return names;
  }

  private static void addName(Words words, int i, Set<String> names) {
    String word = words.get(i);
    if (words.isCapitalised(i) && word.length() > 2 && !NO_NAMES.contains(word)) {
      names.add(word);
    }
  }
}
