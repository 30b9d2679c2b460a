package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.Set;
import java.util.TreeSet;

/** Reads what people find in a system that nobody typed there, and what comes out of one. */
final class Landing {

  private static final WordLists LISTS = WordLists.beside(Landing.class, "lands.txt");

  private static final Set<String> BY_ITSELF = LISTS.set("by itself");

  private static final Set<String> BY_HAND = LISTS.set("by hand");

  private static final Set<String> WE = LISTS.set("we");

  private static final Set<String> COMES = LISTS.set("comes");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> OF_OURS = LISTS.set("of ours");

  private static final Set<String> FINDS = LISTS.set("finds");

  private static final Set<String> ENTERED = LISTS.set("entered");

  private static final Set<String> ALREADY = LISTS.set("already");

  private static final Set<String> ARTICLES = Set.of("the", "its", "their", "a");

  private static final Set<String> IT = Set.of("it", "them", "this", "that");

  private static final int REACH = 12;

  private Landing() {}

  /** The systems among these that something gets out of, and into ours. */
  static Set<String> outOf(CutText words, Set<String> systems) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      for (int k = i; k < end; k++) {
        if (words.isAny(k, systems)
            && words.is(k - 1, "from")
            && words.hasAny(Math.max(i, k - 4), k, COMES)
            && goesToUs(words, k, end)
            && !Hedge.in(words, i, end)) {
          found.add(words.at(k));
        }
      }
      i = end;
    }
    return found;
  }

  private static boolean goesToUs(CutText words, int system, int to) {
    for (int k = system + 1; k < Math.min(to, system + 4); k++) {
      if ((words.is(k, "into") || words.is(k, "to"))
          && words.isAny(k + 1, OURS)
          && words.isAny(k + 2, OF_OURS)) {
        return true;
      }
    }
    return false;
  }

  /** The systems among these that people find something of ours in that nobody typed there. */
  static Set<String> foundIn(CutText words, Set<String> systems) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      for (int k = i; k < end; k++) {
        if (words.isAny(k, FINDS) && isFoundEntered(words, i, k, end)) {
          addSystem(words, i, k, end, systems, found);
        }
      }
      i = end;
    }
    return found;
  }

  /** "They open Fishtalk and find the counts already entered there". */
  private static boolean isFoundEntered(CutText words, int from, int finds, int to) {
    if (words.hasAny(from, to, BY_HAND)
        || words.hasAny(from, finds, WE)
        || !(words.hasAny(finds, to, ALREADY) || words.hasAny(finds, to, BY_ITSELF))) {
      return false;
    }
    for (int k = finds + 1; k < Math.min(to, finds + REACH); k++) {
      if (words.isAny(k, ENTERED)) {
        return !Hedge.in(words, from, k);
      }
    }
    return false;
  }

  /** The system that is named where it is entered, or before that when it is "there". */
  private static void addSystem(
      CutText words, int from, int finds, int to, Set<String> systems, Set<String> found) {
    for (int k = finds + 1; k < to; k++) {
      if (words.is(k, "in") && words.isAny(k - 1, ENTERED)) {
        int named = words.isAny(k + 1, ARTICLES) ? k + 2 : k + 1;
        if (named < to && words.isAny(named, systems)) {
          found.add(words.at(named));
        }
      }
      boolean there =
          words.is(k, "there") || (words.is(k, "in") && words.isAny(k + 1, IT) && k + 1 < to);
      if (there && words.isAny(k - 1, ENTERED)) {
        for (int named = from; named < finds; named++) {
          if (words.isAny(named, systems)) {
            found.add(words.at(named));
          }
        }
      }
    }
  }
}
