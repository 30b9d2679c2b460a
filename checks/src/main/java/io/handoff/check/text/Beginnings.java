package io.handoff.check.text;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The first letters of words. A text in which no word begins so holds none of them, and need not be
 * cut; the other way round nothing is certain.
 */
public final class Beginnings {

  private static final int LETTERS = 3;

  /** Bits for one letter, of which all others of the alphabet have their own value. */
  private static final int BITS = 5;

  private static final int ANY = 1 << BITS;

  private final BitSet codes = new BitSet();

  /** Adds a word, of which only the last letter may be another one in its other forms. */
  public void add(String word) {
    add(word, 0, 0);
  }

  /** Adds all words of another. */
  public void addAll(Beginnings other) {
    codes.or(other.codes);
  }

  private void add(String word, int letter, int code) {
    if (letter == LETTERS) {
      codes.set(code);
    } else if (letter < word.length() - 1) {
      add(word, letter + 1, code << BITS | code(word.charAt(letter)));
    } else {
      for (int any = 0; any < ANY; any++) {
        add(word, letter + 1, code << BITS | any);
      }
    }
  }

  private static int code(char letter) {
    return letter & (ANY - 1);
  }

  /** Whether any of these words begins so. */
  public boolean anyIn(char[] text) {
    for (char code : text) {
      if (codes.get(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of a text may be one of them, by the place where it begins. */
  boolean mayBeAt(String text, int start) {
    int code = 0;
    int end = start;
    char lower;
    while (end < start + LETTERS
        && end < text.length()
        && (lower = Letters.lowered(text.charAt(end))) != 0) {
      code = code << BITS | code(lower);
      end++;
    }
    return codes.get(code << BITS * (start + LETTERS - end));
  }

  /** How each word of a text begins. */
  public static char[] of(String text) {
    char[] all = new char[text.length() / 2 + 1];
    int size = 0;
    int code = 0;
    int letters = 0;
    for (int i = 0; i <= text.length(); i++) {
      char lower = i < text.length() ? Letters.lowered(text.charAt(i)) : 0;
      if (lower != 0) {
        if (letters < LETTERS) {
          code = code << BITS | code(lower);
          letters++;
        }
      } else if (letters > 0) {
        all[size++] = (char) (code << BITS * (LETTERS - letters));
        code = 0;
        letters = 0;
      }
    }
    return Arrays.copyOf(all, size);
  }
}
