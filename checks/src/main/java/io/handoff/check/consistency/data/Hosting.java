package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import java.util.Set;

/** In whose house something runs, as a text tells it. */
enum Hosting {
  /** It may only be on the customer's own servers. */
  OWN,
  /** It is in a cloud, or with us. */
  CLOUD,
  /** The text does not say, or says both. */
  NOT_TOLD;

  private static final WordLists LISTS = WordLists.beside(Hosting.class, "hosting.txt");

  private static final Set<String> SERVERS = LISTS.set("servers");

  private static final Set<String> THEIR = LISTS.set("their");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> ONLY = LISTS.set("only");

  private static final Set<String> DENIES = LISTS.set("denies");

  private static final Set<String> RULED_OUT = LISTS.set("ruled out");

  private static final Set<String> PROVIDERS = LISTS.set("providers");

  private static final Set<String> RUNS = LISTS.set("runs");

  private static final Set<String> OTHERWISE = LISTS.set("otherwise");

  /** How far words of one saying stand apart. */
  private static final int NEAR = 5;

  /**
   * What a text tells.
   *
   * @param systems what the systems of the customer are called, whose place is no matter
   */
  static Hosting in(CutText words, Set<String> systems) {
    Hosting told = NOT_TOLD;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean open =
          words.hasAny(i, end, systems)
              || words.hasAny(i, end, OTHERWISE)
              || words.after(end - 1) == '?';
      Hosting here = open ? NOT_TOLD : of(words, i, end);
      if (told != NOT_TOLD && here != NOT_TOLD && told != here) {
        return NOT_TOLD;
      }
      told = here == NOT_TOLD ? told : here;
      i = end;
    }
    return told;
  }

  private static Hosting of(CutText words, int from, int to) {
    boolean only = words.hasAny(from, to, ONLY);
    boolean runs = words.hasAny(from, to, RUNS);
    for (int i = from; i < to; i++) {
      if ((only && isTheirs(words, from, i)) || isNoCloud(words, from, i, to)) {
        return OWN;
      }
      if (runs && isElsewhere(words, from, i, to) && !isDenied(words, from, i)) {
        return CLOUD;
      }
    }
    return NOT_TOLD;
  }

  /** "Nothing of it is kept in AWS." */
  private static boolean isDenied(CutText words, int from, int i) {
    int clause = i;
    while (clause > from && !words.startsClause(clause)) {
      clause--;
    }
    return words.hasAny(clause, words.clauseEnd(i), DENIES);
  }

  /** "Its own servers", "the museum's server room", "on premises". */
  private static boolean isTheirs(CutText words, int from, int i) {
    if (words.reads(i, "on", "premises")
        || words.reads(i, "on", "premise")
        || words.reads(i, "on", "prem")) {
      return true;
    }
    int near = Math.max(from, i - 3);
    return words.isAny(i, SERVERS) && words.hasAny(near, i, THEIR) && !words.hasAny(near, i, OURS);
  }

  /** "Nothing may be kept in a cloud", "a cloud is ruled out". */
  private static boolean isNoCloud(CutText words, int from, int i, int to) {
    if (!words.is(i, "cloud") && !words.is(i, "clouds")) {
      return false;
    }
    boolean none = words.hasAny(Math.max(from, i - 2), i, Set.of("no", "any"));
    return (none && words.hasAny(from, i, DENIES))
        || words.hasAny(i + 1, Math.min(to, i + NEAR), RULED_OUT);
  }

  /** "In AWS", "our cloud", "hosted by us". */
  private static boolean isElsewhere(CutText words, int from, int i, int to) {
    int near = Math.max(from, i - 3);
    return words.isAny(i, PROVIDERS)
        || (words.is(i, "cloud") && words.hasAny(near, i, OURS))
        || (words.isAny(i, SERVERS) && words.hasAny(near, i, OURS))
        || words.reads(i, "hosted", "by", "us")
        || words.reads(i, "hosted", "with", "us")
        || (words.is(i, "host") && words.is(i - 1, "we") && i + 1 < to);
  }
}
