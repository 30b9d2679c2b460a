package io.handoff.check.system;

import io.handoff.check.text.WordLists;
import java.util.Set;

/** What a customer may have several of: regions, branches, depots. */
public final class Groups {

  private static final WordLists LISTS = WordLists.beside(Groups.class, "groups.txt");

  static final Set<String> NAMES = LISTS.set("groups");

  private static final Set<String> MORE = LISTS.set("more");

  private Groups() {}

  /** Whether a word, in lower case, names some. */
  public static boolean has(String word) {
    return NAMES.contains(word) || MORE.contains(word);
  }
}
