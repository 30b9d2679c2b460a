package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.Set;

/** The words of a text that say what it is about, each in its one form. */
public final class Gist {

  private static final Set<String> EMPTY = WordLists.beside(Gist.class, "gist.txt").set("empty");

  /** So many letters tell a word from others. */
  private static final int LETTERS = 6;

  private Gist() {}

  public static Set<String> of(CutText words) {
    Set<String> gist = new HashSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = Thing.end(words, i);
      String word = Thing.form(words, i, end);
      if (!Character.isDigit(word.charAt(0))
          && !EMPTY.contains(word)
          && !EMPTY.contains(words.at(i))) {
        gist.add(word);
      }
      i = end;
    }
    return gist;
  }

  /** One form of deliver, delivers and delivery. */
  public static String stem(String word) {
    String one = Thing.one(word);
    return one.length() > LETTERS ? one.substring(0, LETTERS) : one;
  }

  /** Whether a word, in its one form, says nothing of what a text is about. */
  public static boolean isEmpty(String word) {
    return EMPTY.contains(word);
  }
}
