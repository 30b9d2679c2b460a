package io.handoff.check.consistency.count;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Thing;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What one segment of an answer says, word by word.
 *
 * @param names the words of its name
 * @param told the words that tell what it does
 */
record SegmentWords(Set<String> names, Set<String> told) {

  /** Shorter words tell little. */
  static final int SHORTEST = 4;

  private static final String[] ENDINGS = {"ing", "ed", "e"};

  private static final Set<String> DENIES = WordSet.of("no", "without");

  /** So many words behind it are denied. */
  private static final int NEAR = 4;

  /** Its words, each in one form. */
  static SegmentWords of(CutText name, CutText told, UnaryOperator<String> form) {
    return new SegmentWords(words(name, form), words(told, form));
  }

  private static Set<String> words(CutText words, UnaryOperator<String> form) {
    Set<String> found = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (!isDenied(words, i)) {
        found.add(form.apply(words.at(i)));
      }
    }
    return found;
  }

  /** "There is no Excel sheet." */
  private static boolean isDenied(CutText words, int i) {
    for (int k = i; k > i - NEAR && k >= 0; k--) {
      if (words.isAny(k, DENIES)) {
        return true;
      }
      if (words.startsClause(k)) {
        return false;
      }
    }
    return false;
  }

  /** One form of typed, types and typing. */
  static String stem(String word) {
    String one = Thing.one(word);
    for (String ending : ENDINGS) {
      if (one.endsWith(ending) && one.length() - ending.length() >= SHORTEST - 1) {
        return one.substring(0, one.length() - ending.length());
      }
    }
    return one;
  }

  /** Also as the last part of another word: a spreadsheet is a sheet. */
  boolean tells(String word) {
    return told.contains(word)
        || (word.length() > SHORTEST && told.stream().anyMatch(other -> other.endsWith(word)));
  }

  boolean isNamed(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (names.contains(Thing.one(words.at(i)))) {
        return true;
      }
    }
    return false;
  }
}
