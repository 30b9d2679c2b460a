package io.handoff.check.told;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Phrases of one or more words, looked up by their first word. */
public final class Phrased {

  private final Map<String, List<String[]>> byFirst = new HashMap<>();

  public Phrased(Collection<String> phrases) {
    for (String phrase : phrases) {
      String[] words = phrase.split(" ");
      byFirst.merge(
          words[0],
          List.<String[]>of(words),
          (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
    }
  }

  /** How many words the longest phrase has that begins here; 0 for none. */
  public int at(CutText words, int i) {
    int longest = 0;
    for (String[] phrase : byFirst.getOrDefault(words.at(i), List.of())) {
      if (phrase.length > longest && words.reads(i, phrase)) {
        longest = phrase.length;
      }
    }
    return longest;
  }

  /** Whether one of them begins within these words. */
  public boolean in(CutText words, int from, int to) {
    for (int i = Math.max(from, 0); i < to; i++) {
      if (at(words, i) > 0) {
        return true;
      }
    }
    return false;
  }
}
