package io.handoff.check.wording;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names that are plain in one record: its own systems, and the terms of the vocabulary. All are
 * looked for in one walk over a text, by the letter that they begin with.
 */
final class OwnNames {

  /** Nothing has a name of its own. */
  static final OwnNames NONE = of(Set.of(), Set.of());

  private static final int LONGEST = 60;

  /** Names that begin with a letter from here on stand together. */
  private static final int LETTERS = 128;

  private final @Nullable Name[] byLetter = new @Nullable Name[LETTERS + 1];
  private int size;

  private OwnNames() {}

  /** These systems and terms, in any case. */
  static OwnNames of(Set<String> systems, Set<String> terms) {
    OwnNames names = new OwnNames();
    systems.forEach(system -> names.add(system, false));
    terms.forEach(term -> names.add(term, true));
    return names;
  }

  private void add(String name, boolean term) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    if (!lower.isEmpty() && name.length() <= LONGEST) {
      int letter = Math.min(lower.charAt(0), LETTERS);
      byLetter[letter] = new Name(lower, term, size++, byLetter[letter]);
    }
  }

  /** Tags them wherever they stand, and answers how many of the terms do. */
  int tag(TaggedWords words, int termTag) {
    if (size == 0) {
      return 0;
    }
    BitSet terms = new BitSet();
    for (int at = 0; at < words.size; at++) {
      if (!words.isWord(at)) {
        continue;
      }
      char first = words.text.charAt(words.start[at]);
      if (first < LETTERS) {
        tag(byLetter[WordTable.lower(first)], words, at, termTag, terms);
        tag(byLetter[LETTERS], words, at, termTag, terms);
      } else {
        for (Name names : byLetter) {
          tag(names, words, at, termTag, terms);
        }
      }
    }
    return terms.cardinality();
  }

  private static void tag(
      @Nullable Name first, TaggedWords words, int at, int termTag, BitSet terms) {
    for (Name name = first; name != null; name = name.next) {
      int last = name.lastWord(words, at);
      if (last >= at) {
        words.tag(at, last, name.term ? termTag : Tag.SYSTEM.ordinal());
        if (name.term) {
          terms.set(name.number);
        }
      }
    }
  }

  /** One of them, in lower case, before the next with the same first letter. */
  private record Name(String text, boolean term, int number, @Nullable Name next) {

    /** Its last word when it begins at a word, or -1; it ends where a word may go on. */
    int lastWord(TaggedWords words, int at) {
      int start = words.start[at];
      if (!words.text.regionMatches(true, start, text, 0, text.length())) {
        return -1;
      }
      int end = start + text.length();
      int last = at;
      while (last + 1 < words.size && words.start[last + 1] < end) {
        last++;
      }
      return words.end[last] >= end ? last : -1;
    }
  }
}
