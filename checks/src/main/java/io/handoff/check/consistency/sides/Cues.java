package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds cues in sentences. */
final class Cues {

  private static final WordLists LISTS = WordLists.beside(Cues.class, "cues.txt");

  /** By the first word of each. */
  private static final Map<String, Beginning> BEGINNINGS = new HashMap<>();

  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private static final int YEAR = 4;

  /** What begins with a word: the cues of the word itself, and phrases by their second word. */
  private static final class Beginning {

    private long alone;

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
  }

  /** Words that are a cue in a row. */
  private record Phrase(String[] words, long mask) {}

  static {
    for (Cue cue : Cue.values()) {
      for (String phrase : LISTS.list(cue.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
        String[] words = phrase.split(" ");
        Beginning beginning = BEGINNINGS.computeIfAbsent(words[0], first -> new Beginning());
        if (words.length == 1) {
          beginning.alone |= cue.mask();
        } else {
          beginning
              .phrases
              .computeIfAbsent(words[1], second -> new ArrayList<>())
              .add(new Phrase(words, cue.mask()));
        }
      }
    }
  }

  private static final WordSet FIRST = WordSet.of(BEGINNINGS.keySet().toArray(String[]::new));

  private Cues() {}

  /** The cues of each clause of a sentence, a bit for each. */
  static long[] in(CutText words, int from, int to) {
    long[] clauses = new long[1];
    int clause = 0;
    for (int i = from; i < to; i++) {
      if (i > from && words.startsClause(i)) {
        clause++;
        clauses = clause < clauses.length ? clauses : Arrays.copyOf(clauses, 2 * clause);
      }
      Beginning beginning = words.isAny(i, FIRST) ? BEGINNINGS.get(words.at(i)) : null;
      if (beginning != null) {
        clauses[clause] |= beginning.alone | phrases(words, i, beginning);
      }
      clauses[clause] |= year(words.at(i)) > 0 ? Cue.PAST.mask() : 0;
    }
    for (int k = 0; k <= clause; k++) {
      clauses[k] &= (clauses[k] & Cue.BY_ITSELF.mask()) == 0 ? -1 : ~Cue.DENIES.mask();
    }
    return clauses;
  }

  private static long phrases(CutText words, int i, Beginning beginning) {
    long cues = 0;
    if (i + 1 < words.size() && !beginning.phrases.isEmpty()) {
      for (Phrase phrase : beginning.phrases.getOrDefault(words.at(i + 1), List.of())) {
        if (words.reads(i, phrase.words)) {
          cues |= phrase.mask;
        }
      }
    }
    return cues;
  }

  /** The year that a word is; 0 for any other word. */
  static int year(String word) {
    if (word.length() != YEAR) {
      return 0;
    }
    int year = 0;
    for (int i = 0; i < YEAR; i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      year = 10 * year + (c - '0');
    }
    return year >= FIRST_YEAR && year < LAST_YEAR ? year : 0;
  }
}
