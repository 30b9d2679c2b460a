package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what a text counts, such as 45 branches, without cutting it into words. A noun is known by
 * the hash of its plural in lower case; who acts on one reads the text again.
 */
final class CountedNouns {

  /** Takes what is counted. */
  @FunctionalInterface
  interface Sink {
    void take(long amount, int noun);
  }

  private static final WordLists WORDS = WordLists.beside(CountedNouns.class, "counts.txt");

  private static final Set<Integer> PLURALS = hashes("plurals", "");
  private static final Set<Integer> UNITS = hashes("units", "s");
  private static final Set<Integer> RATES = hashes("rates", "");
  private static final Set<Integer> ENDS = hashes("ends", "");
  private static final Map<Integer, Integer> NUMBERS = new HashMap<>();

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  static {
    List<String> words = WORDS.list("numbers");
    for (int i = 0; i < words.size(); i += 2) {
      NUMBERS.put(words.get(i).hashCode(), Integer.valueOf(words.get(i + 1)));
    }
  }

  private final String text;
  private final Sink sink;

  /** The number that waits for its noun, and for how many words it still does. */
  private long amount;

  private int left;

  /** The noun that is counted unless the next word says otherwise; 0 for none. */
  private int noun;

  private CountedNouns(String text, Sink sink) {
    this.text = text;
    this.sink = sink;
  }

  static void in(String text, Sink sink) {
    new CountedNouns(text, sink).read();
  }

  private static final int AND = "and".hashCode();

  private static Set<Integer> hashes(String list, String ending) {
    Set<Integer> hashes = new HashSet<>();
    WORDS.list(list).forEach(word -> hashes.add((word + ending).hashCode()));
    return hashes;
  }

  private void read() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        i = number(i);
      } else if (Character.isLetter(c)) {
        i = word(i);
      } else {
        if (c == '.' || c == ',' || c == ';' || c == ':' || c == '(' || c == ')' || c == '\n') {
          close();
          left = 0;
        }
        i++;
      }
    }
    close();
  }

  private void close() {
    if (noun != 0) {
      sink.take(amount, noun);
      noun = 0;
      left = 0;
    }
  }

  private int number(int start) {
    close();
    long read = 0;
    boolean grouped = false;
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        read = Math.min(read * 10 + (c - '0'), Integer.MAX_VALUE);
      } else if (c == ',' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
        grouped = true;
      } else if (Character.isLetter(c) || c == '.' || c == '-' || c == '/') {
        boolean ends = c == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
        left = 0;
        return ends ? i : skipped(i);
      } else {
        break;
      }
      i++;
    }
    amount = read;
    left = !grouped && read >= FIRST_YEAR && read < LAST_YEAR ? 0 : 3;
    return i;
  }

  /** After a time, a decimal, a code or a date in figures. */
  private int skipped(int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  private int word(int start) {
    int hash = 0;
    int i = start;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
      i++;
    }
    if (noun != 0 && (RATES.contains(hash) || hash == AND && isSum(i + 1))) {
      noun = 0;
      left = 0;
    }
    Integer number = i - start < 10 && i - start > 2 ? NUMBERS.get(hash) : null;
    if (number != null) {
      close();
      amount = number;
      left = 3;
    } else if (left > 0) {
      counted(hash, text.charAt(i - 1), i - start);
    } else {
      close();
    }
    return i;
  }

  /** "23 planners and rig clerks": both together, and not so many of the first. */
  private boolean isSum(int from) {
    int at = from;
    for (int words = 0; words < 2; words++) {
      int start = at;
      int hash = 0;
      while (at < text.length() && Character.isLetter(text.charAt(at))) {
        hash = 31 * hash + Character.toLowerCase(text.charAt(at++));
      }
      if (at == start || NUMBERS.containsKey(hash) || UNITS.contains(hash)) {
        return false;
      }
      if (at - start > 3 && text.charAt(at - 1) == 's') {
        return true;
      }
      at++;
    }
    return false;
  }

  private void counted(int hash, char last, int length) {
    boolean ends = ENDS.contains(hash);
    boolean plural = !ends && ((last == 's' && length > 3) || PLURALS.contains(hash));
    if (plural && !UNITS.contains(hash)) {
      noun = hash;
      left--;
    } else if (noun != 0) {
      close();
    } else if (plural || ends) {
      left = 0;
    } else {
      left--;
    }
  }
}
