package io.handoff.check.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries by word, found by a range of a text without a copy of it; case does not matter. */
final class WordTable {

  private static final int SLOTS = 1 << 14;

  private final @Nullable Entry[] slots = new @Nullable Entry[SLOTS];
  private final List<Entry> entries = new ArrayList<>();

  /** The entry of a word in lower case, made when there is none. */
  Entry make(String word) {
    int slot = slot(word.hashCode());
    for (Entry at = slots[slot]; at != null; at = at.next) {
      if (at.word.equals(word)) {
        return at;
      }
    }
    Entry made = new Entry(word, entries.size());
    made.next = slots[slot];
    slots[slot] = made;
    entries.add(made);
    return made;
  }

  /** The entry with a number. */
  Entry entry(int id) {
    return entries.get(id);
  }

  /** The entry of the word in a range of a text. */
  @Nullable Entry find(CharSequence text, int from, int to) {
    if (to - from > 40) {
      return null;
    }
    for (Entry at = slots[slot(hash(text, from, to))]; at != null; at = at.next) {
      if (matches(at.word, text, from, to)) {
        return at;
      }
    }
    return null;
  }

  private static boolean matches(String word, CharSequence text, int from, int to) {
    int length = to - from;
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != lower(text.charAt(from + i))) {
        return false;
      }
    }
    return true;
  }

  /** The same as of a string in lower case. */
  private static int hash(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + lower(text.charAt(i));
    }
    return hash;
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 14)) & (SLOTS - 1);
  }

  static char lower(char character) {
    if (character < 128) {
      return character >= 'A' && character <= 'Z' ? (char) (character + 32) : character;
    }
    return character == '\u2019' ? '\'' : Character.toLowerCase(character);
  }
}
