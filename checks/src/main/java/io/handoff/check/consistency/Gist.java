package io.handoff.check.consistency;

import java.util.HashSet;
import java.util.Set;

/** The words of a text that say what it is about, each in its one form. */
final class Gist {

  private static final Set<String> EMPTY =
      Set.of(
          "a",
          "an",
          "the",
          "our",
          "their",
          "its",
          "any",
          "all",
          "of",
          "for",
          "and",
          "or",
          "to",
          "in",
          "on",
          "with",
          "by",
          "at",
          "as",
          "be",
          "is",
          "are",
          "was",
          "were",
          "from",
          "per",
          "into",
          "that",
          "which",
          "who",
          "when",
          "it",
          "they",
          "we",
          "you",
          "this",
          "these",
          "will",
          "can",
          "could",
          "may",
          "might",
          "would",
          "should",
          "been",
          "has",
          "have",
          "also",
          "then",
          "later",
          "next",
          "some",
          "one",
          "about",
          "if",
          "so",
          "too",
          "once",
          "via",
          "through",
          "said",
          "say",
          "sales",
          "named",
          "shown",
          "mentioned",
          "talked",
          "discussed",
          "offered",
          "raised",
          "idea",
          "option",
          "optional",
          "something",
          "anything",
          "second",
          "possible",
          "possibly",
          "possibility",
          "maybe",
          "perhaps",
          "demo",
          "follow",
          "come",
          "added",
          "add",
          "thought",
          "future",
          "day",
          "year",
          "step",
          "call",
          "meeting",
          "view",
          "page",
          "screen",
          "feature",
          "function",
          "module");

  private Gist() {}

  static Set<String> of(CutText words) {
    Set<String> gist = new HashSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = Thing.end(words, i);
      String word = Thing.form(words, i, end);
      if (!Character.isDigit(word.charAt(0))
          && !EMPTY.contains(word)
          && !EMPTY.contains(words.at(i))) {
        gist.add(word);
      }
      i = end;
    }
    return gist;
  }

  /** Whether a word, in its one form, says nothing of what a text is about. */
  static boolean isEmpty(String word) {
    return EMPTY.contains(word);
  }
}
