package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.Set;

/** What languages are called. */
public final class LanguageNames {

  public static final Set<String> NAMES =
      WordLists.beside(LanguageNames.class, "language-names.txt").set("names");

  /** That a language is meant, and not which. */
  public static final Set<String> WORD = Set.of("language", "languages");

  private LanguageNames() {}

  /** A text without any of these names no language. */
  static Set<String> words() {
    Set<String> words = new HashSet<>(NAMES);
    words.addAll(WORD);
    return words;
  }
}
