package io.handoff.check.consistency;

import java.util.Set;

/** Words that turn what a sentence says round, put it off, or leave it open. */
final class Hedge {

  private static final Set<String> WORDS =
      Set.of(
          "not",
          "no",
          "never",
          "without",
          "t",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "option",
          "options",
          "optional",
          "optionally",
          "could",
          "may",
          "might",
          "would",
          "if",
          "unless",
          "later",
          "excluded",
          "excludes",
          "excluding",
          "except",
          "instead",
          "maybe",
          "perhaps",
          "possibly",
          "possible",
          "whether",
          "replaces",
          "replace",
          "until",
          "ideally",
          "asked",
          "wish",
          "wishes",
          "discussed",
          "mentioned",
          "rather",
          "beyond",
          "besides",
          "stops",
          "stop",
          "avoid",
          "avoids",
          "cannot",
          "isn",
          "declined",
          "rejected",
          "dropped");

  private Hedge() {}

  static boolean in(Words words, int from, int to) {
    return words.hasAny(from, to, WORDS);
  }
}
