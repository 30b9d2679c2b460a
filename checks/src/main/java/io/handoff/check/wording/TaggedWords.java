package io.handoff.check.wording;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words and marks, each with its place in the text. Every word carries the tags
 * that the lexicon and the scanners gave it, as bits.
 */
final class TaggedWords {

  /** How many longs hold the tags of one word; those who look for tags look at all four at once. */
  static final int LONGS = 4;

  private static final int LEAST = 8;

  /** So many letters of plain text make a word or a mark, with the space after it. */
  private static final int LETTERS = 5;

  final String text;
  int size;
  int[] start;
  int[] end;
  char[] mark;
  boolean[] capital;
  boolean[] opens;
  double[] number;
  int[] clause;
  @Nullable Entry[] entry;
  long[] tags;
  long[] heads;
  int clauses;

  /** Every tag that any word was ever given: what is not in it need not be looked for. */
  final long[] given = new long[LONGS];

  /** Marks of the entries of all words, several to a bit: an entry without its mark is not here. */
  private final long[] held = new long[LONGS];

  TaggedWords(String text) {
    this.text = text;
    int room = LEAST + text.length() / LETTERS;
    this.start = new int[room];
    this.end = new int[room];
    this.mark = new char[room];
    this.capital = new boolean[room];
    this.opens = new boolean[room];
    this.number = new double[room];
    this.clause = new int[room];
    this.entry = new @Nullable Entry[room];
    this.tags = new long[room * LONGS];
    this.heads = new long[room * LONGS];
  }

  /** Adds a word or a mark; marks are one character such as a comma. */
  int add(int from, int to, char markOrZero) {
    if (size == start.length) {
      grow();
    }
    start[size] = from;
    end[size] = to;
    mark[size] = markOrZero;
    number[size] = Double.NaN;
    return size++;
  }

  private void grow() {
    int more = size * 2;
    start = Arrays.copyOf(start, more);
    end = Arrays.copyOf(end, more);
    mark = Arrays.copyOf(mark, more);
    capital = Arrays.copyOf(capital, more);
    opens = Arrays.copyOf(opens, more);
    number = Arrays.copyOf(number, more);
    clause = Arrays.copyOf(clause, more);
    entry = Arrays.copyOf(entry, more);
    tags = Arrays.copyOf(tags, more * LONGS);
    heads = Arrays.copyOf(heads, more * LONGS);
  }

  /** Gives a word its entry of the lexicon. */
  void enter(int at, @Nullable Entry found) {
    entry[at] = found;
    if (found != null) {
      mark(held, found.id);
    }
  }

  /** Sets the mark of an entry in a mask. */
  static void mark(long[] mask, int id) {
    mask[(id >> 6) & (LONGS - 1)] |= 1L << (id & 63);
  }

  /** Whether any word may have an entry whose mark is in a mask. */
  boolean mayHold(long[] mask) {
    return (held[0] & mask[0] | held[1] & mask[1] | held[2] & mask[2] | held[3] & mask[3]) != 0;
  }

  boolean isWord(int at) {
    return at >= 0 && at < size && mark[at] == 0;
  }

  boolean isNumber(int at) {
    return at >= 0 && at < size && !Double.isNaN(number[at]);
  }

  boolean isMark(int at, char character) {
    return at >= 0 && at < size && mark[at] == character;
  }

  boolean has(int at, int tag) {
    return at >= 0 && at < size && (tags[at * LONGS + (tag >> 6)] & (1L << (tag & 63))) != 0;
  }

  /** Tags the words from one place to another, both included; the first is the head. */
  void tag(int from, int to, int tag) {
    long bit = 1L << (tag & 63);
    int part = tag >> 6;
    for (int at = from; at <= to; at++) {
      tags[at * LONGS + part] |= bit;
    }
    heads[from * LONGS + part] |= bit;
    given[part] |= bit;
  }

  /** Gives a word its tags from the lexicon. */
  void give(int at, int part, long bits) {
    tags[at * LONGS + part] |= bits;
    heads[at * LONGS + part] |= bits;
    given[part] |= bits;
  }

  /** Whether any word may have a tag of a mask. */
  boolean mayHave(long[] mask) {
    return (given[0] & mask[0] | given[1] & mask[1] | given[2] & mask[2] | given[3] & mask[3]) != 0;
  }

  /** Whether a word has a tag of a mask. */
  boolean anyHas(long[] mask) {
    if (mayHave(mask)) {
      for (int at = 0; at < size; at++) {
        if (hasAny(at, mask)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Takes every tag of a mask from a word. */
  void clear(int at, long[] mask) {
    for (int part = 0; part < LONGS; part++) {
      tags[at * LONGS + part] &= ~mask[part];
      heads[at * LONGS + part] &= ~mask[part];
    }
  }

  boolean hasAny(int at, long[] mask) {
    int own = at * LONGS;
    return (tags[own] & mask[0]
            | tags[own + 1] & mask[1]
            | tags[own + 2] & mask[2]
            | tags[own + 3] & mask[3])
        != 0;
  }

  /** Whether a word has a tag that is in both of two masks. */
  boolean hasOfBoth(int at, long[] mask, long[] other) {
    for (int part = 0; part < LONGS; part++) {
      if ((tags[at * LONGS + part] & mask[part] & other[part]) != 0) {
        return true;
      }
    }
    return false;
  }

  boolean headsAny(int at, long[] mask) {
    int own = at * LONGS;
    return (heads[own] & mask[0]
            | heads[own + 1] & mask[1]
            | heads[own + 2] & mask[2]
            | heads[own + 3] & mask[3])
        != 0;
  }

  /** Whether a word is this one, in lower case. */
  boolean is(int at, String word) {
    if (!isWord(at) || end[at] - start[at] != word.length()) {
      return false;
    }
    Entry known = entry[at];
    if (known != null && known.word.length() == word.length()) {
      return known.word.equals(word);
    }
    return WordTable.lower(text.charAt(start[at])) == word.charAt(0)
        && text.regionMatches(true, start[at], word, 0, word.length());
  }

  /** The first word of a clause, by any word of it. */
  int clauseStart(int at) {
    int first = at;
    while (first > 0 && clause[first - 1] == clause[at]) {
      first--;
    }
    return first;
  }

  /** The first word of the part of a clause that a comma begins, by any word of it. */
  int partStart(int at) {
    int first = at;
    while (first > 0 && clause[first - 1] == clause[at] && !isMark(first - 1, ',')) {
      first--;
    }
    return first;
  }

  /** The last word in a row with a tag, by its first. */
  int lastOf(int tag, int head) {
    int last = head;
    while (has(last + 1, tag)) {
      last++;
    }
    return last;
  }

  String at(int at) {
    return text.substring(start[at], end[at]);
  }
}
