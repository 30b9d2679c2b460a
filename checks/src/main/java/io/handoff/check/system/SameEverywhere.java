package io.handoff.check.system;

import io.handoff.check.Said;
import io.handoff.check.text.Days;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.finding.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a sentence that claims of all regions, sites or teams that they work the same. */
final class SameEverywhere {

  private static final WordLists LISTS =
      WordLists.beside(SameEverywhere.class, "same-everywhere.txt");

  private static final Set<String> ALL = LISTS.set("all");

  private static final Set<String> EVERYWHERE = Set.of("everywhere", "everyone", "everybody");

  private static final Set<String> THE_REST = Set.of("rest", "others");

  private static final Set<String> GROUPS = Groups.NAMES;

  private static final Set<String> NUMBERS =
      Set.of(
          "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
          "twelve");

  /** Marks a source as that of one of them. */
  static final Set<String> ONE_GROUP = LISTS.set("one group");

  private static final Set<String> SAME =
      Set.of("same", "identical", "identically", "alike", "uniform", "uniformly");

  /** "One CRM" claims the same as "the same CRM" does. */
  private static final Set<String> ONE = Set.of("one", "single", "common");

  private static final Set<String> SYSTEMS = LISTS.set("systems");

  private static final Set<String> USING =
      Set.of("use", "uses", "using", "run", "runs", "on", "share", "shares", "have", "has", "with");

  /** What is the same then says nothing about how they work. */
  private static final Set<String> HARMLESS = LISTS.set("harmless");

  /** What is wished for, planned, doubted or denied is no claim. */
  private static final Set<String> NO_CLAIM = LISTS.set("no claim");

  /** Somebody finds out; with a day, that is a plan. */
  private static final Set<String> CHECKED =
      Set.of("checks", "check", "confirms", "confirm", "verifies", "verify", "asks", "tells");

  private static final int REACH = 4;

  private SameEverywhere() {}

  /** The sentence that claims it. */
  static Optional<Span> claimedIn(@Nullable String text) {
    return claimedIn(text, false);
  }

  /** The sentence that claims it of the systems they use or the way they work. */
  static Optional<Span> claimedOfSystemsIn(@Nullable String text) {
    return claimedIn(text, true);
  }

  private static Optional<Span> claimedIn(@Nullable String text, boolean ofSystems) {
    if (!Said.something(text)) {
      return Optional.empty();
    }
    Words all = Words.of(text);
    if (all.anyIn(CHECKED) && Days.areIn(all)) {
      return Optional.empty();
    }
    return Words.sentencesOf(text).stream()
        .filter(sentence -> isClaim(sentence, ofSystems))
        .map(sentence -> sentence.place(0, sentence.size() - 1))
        .findFirst();
  }

  private static boolean isClaim(Words sentence, boolean ofSystems) {
    return saysSame(sentence, ofSystems)
        && speaksOfAll(sentence)
        && !sentence.isQuestion()
        && !sentence.anyIn(NO_CLAIM)
        && !isWished(sentence);
  }

  /** "Should be the same" is a guess; "should use the same" is a wish. */
  private static boolean isWished(Words sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.get(at).equals("should") && !sentence.at(at + 1).equals("be")) {
        return true;
      }
    }
    return false;
  }

  private static boolean saysSame(Words sentence, boolean ofSystems) {
    for (int at = 0; at < sentence.size(); at++) {
      String word = sentence.get(at);
      if (SAME.contains(word)
          && !HARMLESS.contains(sentence.at(at + 1))
          && (!ofSystems || isOfSystem(sentence, at + 1))) {
        return true;
      }
      if (word.equals("no") && sentence.at(at + 1).startsWith("difference")) {
        return true;
      }
      if (ONE.contains(word)
          && (USING.contains(sentence.at(at - 1)) || USING.contains(sentence.at(at - 2)))
          && isOfSystem(sentence, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfSystem(Words sentence, int at) {
    return SYSTEMS.contains(sentence.at(at)) || SYSTEMS.contains(sentence.at(at + 1));
  }

  private static boolean speaksOfAll(Words sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      String word = sentence.get(at);
      if (EVERYWHERE.contains(word)
          || (THE_REST.contains(word) && sentence.at(at - 1).equals("the"))
          || countsGroups(sentence, at)
          || (ALL.contains(word) && namesGroup(sentence, at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesGroup(Words sentence, int from) {
    for (int at = from; at < Math.min(from + REACH, sentence.size()); at++) {
      if (GROUPS.contains(sentence.get(at))) {
        return true;
      }
    }
    return false;
  }

  /** "The nine hotels": a count of groups, and what is said of them is said of all. */
  private static boolean countsGroups(Words sentence, int at) {
    return sentence.get(at).equals("the")
        && NUMBERS.contains(sentence.at(at + 1))
        && GROUPS.contains(sentence.at(at + 2));
  }
}
