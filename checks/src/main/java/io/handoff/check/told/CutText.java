package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.Letters;
import io.handoff.check.text.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words, in lower case, with its sentences and clauses. Hyphens and apostrophes
 * part words; a number such as 2,000 is one. The time it takes grows with the length of the text
 * only.
 */
public final class CutText {

  private static final CutText NONE = new CutText("", 0);

  private final String text;
  private final int[] starts;
  private final int[] ends;

  /** What parts a word from the one before: nothing, a clause's end or a sentence's. */
  private final byte[] gaps;

  /** Each word once somebody asked for it. */
  private final @Nullable String[] read;

  /** Their stems, once somebody asked for one. */
  private @Nullable String @Nullable [] stems;

  /** What is known of each word, once somebody asked whether one is in a list. */
  private WordSet.@Nullable Word @Nullable [] known;

  /** Lists from this number on are younger than what is known. */
  private int lists;

  /** The lists of all its words, once somebody asked for any of several. */
  private WordSet.@Nullable Union all;

  private int size;

  /** What it counts, once somebody asked. */
  private @Nullable List<HowMany> counts;

  private CutText(String text, int most) {
    this.text = text;
    this.starts = new int[most];
    this.ends = new int[most];
    this.gaps = new byte[most];
    this.read = new String[most];
  }

  public static CutText of(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return NONE;
    }
    CutText words = new CutText(lowerCase(text), (text.length() + 1) / 2);
    words.cut();
    return words;
  }

  /** The same, read once for all checks of a run. */
  public static CutText of(CheckedRecord record, @Nullable String text) {
    return text == null || text.isEmpty()
        ? NONE
        : record.reading(Read.class, of -> new Read()).texts.computeIfAbsent(text, CutText::of);
  }

  /** What was read in a run. Sites and teams are often told of in the same words. */
  private static final class Read {
    private final Map<String, CutText> texts = new HashMap<>();
  }

  /** Character by character, so that places in it are places in the text. */
  private static String lowerCase(String text) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char lower = Letters.lowered(characters[i]);
      if (lower != 0) {
        characters[i] = lower;
      }
    }
    return new String(characters);
  }

  private void cut() {
    byte gap = 2;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Letters.isOne(c)) {
        int end = endOfWord(i);
        starts[size] = i;
        ends[size] = end;
        gaps[size++] = gap;
        gap = 0;
        i = end;
      } else {
        gap = (byte) Math.max(gap, gapOf(c));
        i++;
      }
    }
  }

  private static int gapOf(char c) {
    return switch (c) {
      case '.', ';', '!', '?', '\n' -> 2;
      case ',', ':', '(', ')', '–', '—' -> 1;
      default -> 0;
    };
  }

  private int endOfWord(int start) {
    int i = start + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean withinNumber =
          isInNumber(c)
              && Character.isDigit(text.charAt(i - 1))
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      if (!Letters.isOne(c) && !withinNumber) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** What groups digits: also the space that does not break a line, and the narrow one. */
  private static boolean isInNumber(char c) {
    return c == ',' || c == '.' || c == '\'' || c == '\u00a0' || c == '\u202f';
  }

  public int size() {
    return size;
  }

  /** All that the text counts, in its order. */
  public List<HowMany> counts() {
    List<HowMany> known = counts;
    if (known == null) {
      known = HowMany.in(this);
      counts = known;
    }
    return known;
  }

  public String at(int i) {
    String word = read[i];
    if (word == null) {
      word = text.substring(starts[i], ends[i]);
      read[i] = word;
    }
    return word;
  }

  /** What a word has in all its forms. */
  public String stem(int i) {
    @Nullable String[] known = stems;
    if (known == null) {
      known = new String[size];
      stems = known;
    }
    String stem = known[i];
    if (stem == null) {
      stem = Feature.stem(at(i));
      known[i] = stem;
    }
    return stem;
  }

  /** Where a word begins in the text. */
  public int start(int i) {
    return starts[i];
  }

  public boolean is(int i, String word) {
    return i >= 0
        && i < size
        && ends[i] - starts[i] == word.length()
        && text.startsWith(word, starts[i]);
  }

  public boolean isAny(int i, Set<String> words) {
    return i >= 0
        && i < size
        && (words instanceof WordSet list && isKnown(list)
            ? word(i).isIn(list)
            : words.contains(at(i)));
  }

  /** Whether its words know of a list. */
  private boolean isKnown(WordSet list) {
    if (known == null) {
      lists = WordSet.known();
      known = new WordSet.Word[size];
    }
    return list.number() < lists;
  }

  private WordSet.Word word(int i) {
    WordSet.@Nullable Word[] words = Objects.requireNonNull(known);
    WordSet.Word word = words[i];
    if (word == null) {
      word = WordSet.Word.of(at(i));
      words[i] = word;
    }
    return word;
  }

  /** Whether any of its words is in a list. */
  private boolean has(WordSet list) {
    WordSet.Union union = all;
    if (union == null) {
      union = new WordSet.Union();
      for (int i = 0; i < size; i++) {
        union.add(word(i));
      }
      all = union;
    }
    return union.has(list);
  }

  /** Whether these words stand here, one after the other. */
  public boolean reads(int i, String... expected) {
    for (int k = 0; k < expected.length; k++) {
      if (!is(i + k, expected[k])) {
        return false;
      }
    }
    return true;
  }

  /** The character after a word, or a space at the end. */
  public char after(int i) {
    return ends[i] < text.length() ? text.charAt(ends[i]) : ' ';
  }

  /** These words as they stand in the text, in lower case. */
  public String between(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  public boolean startsSentence(int i) {
    return gaps[i] == 2;
  }

  public boolean startsClause(int i) {
    return gaps[i] > 0;
  }

  /** The first word after the sentence that starts with this one. */
  public int sentenceEnd(int i) {
    int end = i + 1;
    while (end < size && gaps[end] < 2) {
      end++;
    }
    return end;
  }

  /** The first word after the clause that starts with this one. */
  public int clauseEnd(int i) {
    int end = i + 1;
    while (end < size && gaps[end] < 1) {
      end++;
    }
    return end;
  }

  /** Whether any of these stands somewhere: a few words, so that no word of the text is cut out. */
  public boolean names(Set<String> few) {
    if (few instanceof WordSet) {
      return hasAny(0, size, few);
    }
    for (String word : few) {
      for (int i = 0; i < size; i++) {
        if (is(i, word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether any of these words stands from here up to there. */
  public boolean hasAny(int from, int to, Set<String> words) {
    int first = Math.max(from, 0);
    int end = Math.min(to, size);
    if (first < end && words instanceof WordSet list && isKnown(list)) {
      if (!has(list)) {
        return false;
      }
      for (int i = first; i < end; i++) {
        if (word(i).isIn(list)) {
          return true;
        }
      }
      return false;
    }
    for (int i = first; i < end; i++) {
      if (words.contains(at(i))) {
        return true;
      }
    }
    return false;
  }
}
