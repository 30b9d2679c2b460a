package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.Set;

/** Finds a sentence that says when everybody starts, whatever the milestone of it is called. */
public final class LaunchInText {

  private static final WordLists LISTS = WordLists.beside(LaunchInText.class, "launch-in-text.txt");

  private static final Set<String> ALL =
      WordSet.of("all", "every", "everyone", "everybody", "whole", "entire", "both", "you");

  private static final Set<String> PERSONS =
      WordSet.of("users", "people", "staff", "employees", "colleagues", "team", "teams", "user");

  /** What somebody starts to use. */
  private static final Set<String> IT = LISTS.set("it");

  private static final Set<String> USE =
      WordSet.of(
          "use", "uses", "using", "work", "works", "working", "start", "starts", "begin", "begins");

  /** Something comes before that. */
  private static final Set<String> EARLIER = LISTS.set("earlier");

  private LaunchInText() {}

  public static boolean isIn(CutText words, int from, int to, DateInText day) {
    if (words.hasAny(from, to, EARLIER) || Hedge.in(words, from, to)) {
      return false;
    }
    return goesLive(words, from, to)
        || (isFrom(words, day) && isUsed(words, from, to) && !worksOn(words, from, to));
  }

  private static boolean goesLive(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean live =
          words.is(i, "live") && (words.is(i - 1, "go") || words.is(i - 1, "goes"))
              || words.reads(i, "up", "and", "running")
              || words.is(i, "launch")
              || words.is(i, "launches");
      if (live && isOfIt(words, from, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words before are of the whole, or of nothing in particular. */
  private static boolean isOfIt(CutText words, int from, int live) {
    return live - from < 3 || words.hasAny(from, live, IT) || words.hasAny(from, live, ALL);
  }

  private static boolean isUsed(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean all =
          words.isAny(i, ALL)
              && (words.hasAny(i, Math.min(i + 4, to), PERSONS) || Roles.end(words, i + 1, to) > 0);
      boolean used = words.isAny(i, USE) && words.hasAny(i, Math.min(i + 5, to), IT);
      if (all || used) {
        return true;
      }
    }
    return false;
  }

  /** Those who work on it make it, and do not use it. */
  private static boolean worksOn(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, USE) && words.is(i + 1, "on")) {
        return true;
      }
    }
    return false;
  }

  /** "From 1 June on", "as of 1 June", "starts with it on 1 June". */
  private static boolean isFrom(CutText words, DateInText day) {
    int before = day.from() - 1;
    return words.is(before, "from")
        || words.reads(before - 1, "as", "of")
        || words.is(before, "since")
        || ((words.is(before, "on") || words.is(before, "by"))
            && words.hasAny(
                Math.max(0, before - 8), before, Set.of("start", "starts", "begin", "begins")));
  }
}
