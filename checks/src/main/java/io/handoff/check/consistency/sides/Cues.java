package io.handoff.check.consistency.sides;

import io.handoff.check.text.WordLists;
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
  private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  private static final int YEAR = 4;

  /** Words that say the same in a row. */
  private record Phrase(String[] words, int mask) {}

  static {
    for (Cue cue : Cue.values()) {
      for (String phrase : LISTS.list(cue.name().toLowerCase(Locale.ROOT).replace('_', ' '))) {
        String[] words = phrase.split(" ");
        PHRASES
            .computeIfAbsent(words[0], first -> new ArrayList<>())
            .add(new Phrase(words, cue.mask()));
      }
    }
  }

  private Cues() {}

  /** The cues of each clause of a sentence, a bit for each. */
  static int[] in(CutText words, int from, int to) {
    int[] clauses = new int[1];
    int clause = 0;
    for (int i = from; i < to; i++) {
      if (i > from && words.startsClause(i)) {
        clause++;
        clauses = clause < clauses.length ? clauses : Arrays.copyOf(clauses, 2 * clause);
      }
      int cues = 0;
      for (Phrase phrase : PHRASES.getOrDefault(words.at(i), List.of())) {
        if (phrase.words.length == 1 || words.reads(i, phrase.words)) {
          cues |= phrase.mask;
        }
      }
      cues |= year(words.at(i)) > 0 ? Cue.PAST.mask() : 0;
      clauses[clause] |= cues;
    }
    return clauses;
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
