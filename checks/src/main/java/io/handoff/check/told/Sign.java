package io.handoff.check.told;

import io.handoff.check.text.Letters;
import io.handoff.check.text.WordLists;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Words that show, at next to no cost, which texts of a record a rule has to read. */
public enum Sign {
  /** A country, a town or a region of a cloud provider. */
  PLACE(Places.words()),
  /** Where something is kept. */
  KEPT("kept"),
  /** Who has a say. */
  DECIDES("decides"),
  /** Who chooses, or allows. */
  RULES(Authority.signs()),
  /** A title before a name that may be in small letters. */
  TITLED("titled"),
  /** What somebody may have the say about, or that nobody else has it. */
  ABOUT("about"),
  /** Something gets into a system, or out of it. */
  LANDS("lands"),
  /** That a system is only read. */
  ONE_WAY("one way"),
  /** All of several. */
  EVERY("every"),
  /** How people get in. */
  SIGN_IN("sign in"),
  /** How soon something is there. */
  SOON("soon"),
  /** What is done by those who allow things, whoever they are. */
  ALLOWS("allows"),
  /** The name of a month. */
  MONTHS("months"),
  /** Somebody comes before others. */
  FIRSTS("firsts"),
  /** The start. */
  STARTS("starts"),
  /** A part of a day. */
  DAYS("days"),
  /** Something over. */
  FINISHED("finished"),
  /** A part does not come along. */
  LEFT_OUT("left out"),
  /** Of the time before. */
  OLD("old"),
  /** How many in which time. */
  RATES("rates"),
  /** A day, a week or a month. */
  SPANS("spans"),
  /** A number, in digits or words. */
  NUMBERS("numbers"),
  /** That it was not counted. */
  GUESSES("guesses"),
  /** A language, or that word. */
  LANGUAGES(LanguageNames.words()),
  /** What data is written in. */
  FORMATS(Formats.words()),
  /** Somebody, by what they are called. */
  PEOPLE(PeopleKinds.signs()),
  /** In whose house something runs. */
  HOSTING("hosting"),
  /** A year of this century. */
  YEARS(List.of()),
  /** A system that the record connects; which those are, each record says. */
  SYSTEM(List.of());

  /** More slots than four times the words, so that looks-ups are short. */
  private static final int SLOTS = 1 << 14;

  private static final int[] HASHES = new int[SLOTS];

  private static final int[] MASKS = new int[SLOTS];

  /** A bit or so for each word, which turns most words of a text away at once. */
  private static final long[] BITS = new long[128];

  static {
    for (Sign sign : values()) {
      for (String word : sign.words) {
        add(word.toLowerCase(Locale.ROOT).hashCode(), sign.mask());
      }
    }
  }

  private final Collection<String> words;

  Sign(String list) {
    this(WordLists.beside(Sign.class, "signs.txt").list(list));
  }

  Sign(Collection<String> words) {
    this.words = List.copyOf(words);
  }

  int mask() {
    return 1 << ordinal();
  }

  private static void add(int hash, int mask) {
    int slot = slot(hash);
    while (MASKS[slot] != 0 && HASHES[slot] != hash) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    HASHES[slot] = hash;
    MASKS[slot] |= mask;
    BITS[(hash >>> 6) & (BITS.length - 1)] |= 1L << (hash & 63);
  }

  private static int slot(int hash) {
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  /** What a word is a sign of, by the hash of the word in lower case. */
  private static int of(int hash, int[] systems) {
    for (int system : systems) {
      if (system == hash) {
        return SYSTEM.mask() | of(hash);
      }
    }
    return of(hash);
  }

  private static int of(int hash) {
    if ((BITS[(hash >>> 6) & (BITS.length - 1)] >>> (hash & 63) & 1) == 0) {
      return 0;
    }
    int slot = slot(hash);
    while (MASKS[slot] != 0) {
      if (HASHES[slot] == hash) {
        return MASKS[slot];
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    return 0;
  }

  private static boolean isYear(String text, int i) {
    return i + 3 < text.length()
        && text.charAt(i + 1) == '0'
        && Character.isDigit(text.charAt(i + 2))
        && Character.isDigit(text.charAt(i + 3));
  }

  /**
   * All signs in a text, one bit each.
   *
   * @param systems the hashes of what systems are called
   */
  static int in(String text, int[] systems) {
    int signs = 0;
    int hash = 0;
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char lower = Letters.lowered(c);
      if (lower != 0) {
        hash = 31 * hash + lower;
        word = true;
        if (c <= '9' && c >= '0') {
          signs |= c == '2' && isYear(text, i) ? NUMBERS.mask() | YEARS.mask() : NUMBERS.mask();
        }
      } else if (word) {
        signs |= of(hash, systems);
        hash = 0;
        word = false;
      }
    }
    return word ? signs | of(hash, systems) : signs;
  }
}
