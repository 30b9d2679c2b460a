package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.Locale;

/** A sign that a text may tell of something; cheap to see, and nothing is found by it alone. */
enum Cue {
  OUTSIDERS,
  STOPS,
  GRANTS,
  FIRSTS,
  STARTS,
  DAYS,
  NUMBERS,
  FINISHED,
  YEARS,
  RATES;

  private static final int SLOTS = 1 << 10;

  private static final int[] HASHES = new int[SLOTS];

  private static final int[] BITS = new int[SLOTS];

  static {
    WordLists words = WordLists.beside(Cue.class, "cues.txt");
    for (Cue cue : values()) {
      for (String word : words.list(cue.name().toLowerCase(Locale.ROOT))) {
        int slot = slot(word.hashCode());
        HASHES[slot] = word.hashCode();
        BITS[slot] |= cue.bit();
      }
    }
  }

  /** What a text has of them, one bit each. A word is known by its hash, which is near enough. */
  static int in(String text) {
    int found = 0;
    int hash = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z') {
        hash = 31 * hash + c;
      } else if (c >= 'A' && c <= 'Z') {
        hash = 31 * hash + (c + ('a' - 'A'));
      } else {
        found |= hash == 0 ? 0 : BITS[slot(hash)];
        hash = 0;
        if (c >= '0' && c <= '9') {
          found |= c == '2' && isYear(text, i) ? NUMBERS.bit() | YEARS.bit() : NUMBERS.bit();
        }
      }
    }
    return hash == 0 ? found : found | BITS[slot(hash)];
  }

  private static boolean isYear(String text, int i) {
    return i + 3 < text.length()
        && text.charAt(i + 1) == '0'
        && Character.isDigit(text.charAt(i + 2))
        && Character.isDigit(text.charAt(i + 3));
  }

  /** Where a hash stands, or the empty place that it would take. */
  private static int slot(int hash) {
    int slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    while (HASHES[slot] != hash && BITS[slot] != 0) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  /** Its place among the bits. */
  int bit() {
    return 1 << ordinal();
  }
}
