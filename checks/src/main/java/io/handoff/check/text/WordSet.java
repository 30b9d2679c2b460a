package io.handoff.check.text;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The words of a list. All lists are numbered, and each word knows the lists that it stands in: a
 * text that looked its words up once tells without another look whether one is in a list.
 */
public final class WordSet extends AbstractSet<String> {

  private static final Map<String, Word> WORDS = new ConcurrentHashMap<>();

  /** Equal lists are one. */
  private static final Map<Set<String>, WordSet> LISTS = new HashMap<>();

  /** How many lists there are; all their words know of it. */
  private static volatile int lists;

  private final Set<String> words;

  private final int number;

  private WordSet(Set<String> words, int number) {
    this.words = words;
    this.number = number;
  }

  /**
   * A list of these.
   *
   * @throws IllegalArgumentException when one stands there twice
   */
  public static WordSet of(String... words) {
    Set<String> all = Set.of(words);
    synchronized (LISTS) {
      return LISTS.computeIfAbsent(all, WordSet::numbered);
    }
  }

  private static WordSet numbered(Set<String> all) {
    int number = lists;
    all.forEach(word -> WORDS.computeIfAbsent(word, first -> new Word()).add(number));
    lists = number + 1;
    return new WordSet(all, number);
  }

  /** How many lists there are by now; later ones have this number, or a higher one. */
  public static int known() {
    return lists;
  }

  /** Its number, from 0. */
  public int number() {
    return number;
  }

  @Override
  public boolean contains(@Nullable Object word) {
    return word != null && words.contains(word);
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }

  /** What is known of a word: the lists it stands in, a bit for each. */
  public static final class Word {

    private static final Word NONE = new Word();

    private long[] in = {};

    private Word() {}

    /** The same for one that stands in no list. */
    public static Word of(String word) {
      return WORDS.getOrDefault(word, NONE);
    }

    /** Replaced and never written to, as others read it meanwhile. */
    private void add(int list) {
      long[] more = Arrays.copyOf(in, Math.max(in.length, list / Long.SIZE + 1));
      more[list / Long.SIZE] |= 1L << list;
      in = more;
    }

    public boolean isIn(WordSet list) {
      return isIn(in, list.number);
    }

    private static boolean isIn(long[] in, int list) {
      int at = list / Long.SIZE;
      return at < in.length && (in[at] & 1L << list) != 0;
    }
  }

  /** The lists of several words. */
  public static final class Union {

    private long[] in = {};

    public void add(Word word) {
      long[] other = word.in;
      if (other.length > in.length) {
        in = Arrays.copyOf(in, other.length);
      }
      for (int i = 0; i < other.length; i++) {
        in[i] |= other[i];
      }
    }

    /** Whether one of the words stands in a list. */
    public boolean has(WordSet list) {
      return Word.isIn(in, list.number);
    }
  }
}
