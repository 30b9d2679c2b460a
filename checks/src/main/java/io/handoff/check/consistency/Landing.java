package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.Set;
import java.util.TreeSet;

/** Reads what gets into a system of the customer, or out of it, where nothing is said to write. */
final class Landing {

  private static final WordLists LISTS = WordLists.beside(Landing.class, "lands.txt");

  private static final Set<String> LANDS = LISTS.set("lands");

  private static final Set<String> BY_ITSELF = LISTS.set("by itself");

  private static final Set<String> BY_HAND = LISTS.set("by hand");

  private static final Set<String> WE = LISTS.set("we");

  private static final Set<String> SETS = LISTS.set("sets");

  private static final Set<String> GOES = LISTS.set("goes");

  private static final Set<String> PART = LISTS.set("part");

  private static final Set<String> COMES = LISTS.set("comes");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> OF_OURS = LISTS.set("of ours");

  private static final Set<String> FINDS = LISTS.set("finds");

  private static final Set<String> ENTERED = LISTS.set("entered");

  private static final Set<String> ALREADY = LISTS.set("already");

  private static final Set<String> IN = Set.of("in", "on");

  private static final Set<String> ARTICLES = Set.of("the", "its", "their", "a");

  private static final Set<String> IT = Set.of("it", "them", "this", "that");

  private static final int REACH = 12;

  private Landing() {}

  /** The systems among these that something of ours gets into. */
  static Set<String> into(CutText words, Set<String> systems) {
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      for (int k = i; k < end; k++) {
        if (words.isAny(k, systems)
            && (landsIn(words, i, k, end)
                || isSetIn(words, i, k, end)
                || takesOver(words, k, end)
                || goesToPart(words, i, k, end))) {
          found.add(words.at(k));
        }
      }
      i = end;
    }
    return found;
  }

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

  /** "Alcohol appears in its Vinwizard record within the hour". */
  private static boolean landsIn(CutText words, int from, int system, int to) {
    int in = words.isAny(system - 1, ARTICLES) ? system - 2 : system - 1;
    if (in <= from
        || !words.isAny(in, IN)
        || !words.hasAny(from, to, BY_ITSELF)
        || words.hasAny(from, to, BY_HAND)
        || isHedged(words, from, to)) {
      return false;
    }
    for (int k = in - 1; k > Math.max(from, in - REACH); k--) {
      if (words.isAny(k, LANDS)) {
        return true;
      }
    }
    return false;
  }

  /** "Without anybody typing it" denies nothing of what is done. */
  private static boolean isHedged(CutText words, int from, int to) {
    int end = from;
    while (end < to && !words.reads(end, "without", "anybody") && !words.is(end, "nobody")) {
      end++;
    }
    return Hedge.in(words, from, end);
  }

  /** "Our page sets the member to blocked in Holdsport". */
  private static boolean isSetIn(CutText words, int from, int system, int to) {
    if (!words.is(system - 1, "in") || Hedge.in(words, from, to)) {
      return false;
    }
    for (int k = Math.max(from + 1, system - REACH); k < system; k++) {
      if (words.isAny(k, SETS) && (words.is(k - 1, "we") || isOurs(words, k - 1))) {
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

  private static boolean isOurs(CutText words, int i) {
    return words.isAny(i, WE)
        && (words.is(i - 1, "our") || words.is(i - 1, "the") || words.is(i - 2, "our"));
  }

  /** "The register takes it over at night". */
  private static boolean takesOver(CutText words, int system, int to) {
    for (int k = system + 1; k < Math.min(to - 2, system + 3); k++) {
      if (words.is(k, "takes") && words.isAny(k + 1, IT) && words.is(k + 2, "over")) {
        return true;
      }
    }
    return false;
  }

  /** "Plate and crop are sent to the display of the Quick Weigh terminal". */
  private static boolean goesToPart(CutText words, int from, int system, int to) {
    int of = words.isAny(system - 1, ARTICLES) ? system - 2 : system - 1;
    if (of - 2 <= from
        || !words.is(of, "of")
        || !words.isAny(of - 1, PART)
        || words.hasAny(from, to, BY_HAND)
        || Hedge.in(words, from, to)) {
      return false;
    }
    int toWord = words.isAny(of - 2, ARTICLES) ? of - 3 : of - 2;
    return (words.is(toWord, "to") || words.is(toWord, "into"))
        && words.hasAny(Math.max(from, toWord - 5), toWord, GOES);
  }
}
