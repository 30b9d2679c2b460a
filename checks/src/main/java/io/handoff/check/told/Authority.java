package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How a sentence tells that somebody decides about something. */
public final class Authority {

  private static final WordLists LISTS = WordLists.beside(Authority.class, "rulings.txt");

  private static final Set<String> CHOOSES = LISTS.set("chooses");

  private static final Set<String> CHOOSE = LISTS.set("choose");

  private static final Set<String> CHOSEN = LISTS.set("chosen");

  private static final Set<String> ALLOWS = LISTS.set("allows");

  private static final Set<String> ALLOW = LISTS.set("allow");

  private static final Set<String> ALLOWED = LISTS.set("allowed");

  private static final Set<String> CHOICE = LISTS.set("choice");

  private static final Set<String> YES = LISTS.set("yes");

  private static final Set<String> HOLDS = LISTS.set("holds");

  private static final Set<String> MAY = LISTS.set("may");

  private static final Set<String> ALONE = LISTS.set("alone");

  private static final Set<String> NOBODY = LISTS.set("nobody");

  private static final Set<String> BESIDE = LISTS.set("beside");

  private static final Set<String> SURE = LISTS.set("sure");

  private static final Set<String> NONE = LISTS.set("none");

  private static final Set<String> LEFT = LISTS.set("left");

  private static final Set<String> ASKED = LISTS.set("asked");

  private static final Set<String> PAST = LISTS.set("past");

  private static final Set<String> NO_MORE =
      WordSet.of("not", "t", "no", "without", "never", "nobody");

  private static final Set<String> FROM = WordSet.of("from", "of", "in", "at");

  private static final Set<String> BE = WordSet.of("is", "are", "be", "was", "were");

  private static final Set<String> BUT = WordSet.of("but");

  private static final Set<String> WHO = WordSet.of("who", "that", "to");

  private static final Set<String> ONE = WordSet.of("one", "person");

  private static final Set<String> WHOSE = WordSet.of("his", "her", "their");

  /** Every word of all these lists, which tells nothing of what is decided. */
  private static final Set<String> ALL = new HashSet<>();

  static {
    List.of(
            CHOOSES, CHOOSE, CHOSEN, ALLOW, ALLOWS, ALLOWED, CHOICE, YES, HOLDS, ALONE, NOBODY,
            LEFT)
        .forEach(ALL::addAll);
  }

  /** How far a verb may stand from the one who does it. */
  private static final int NEAR = 7;

  private Authority() {}

  /** The words that show that a text may tell of one who decides. */
  static List<String> signs() {
    List<String> signs = new ArrayList<>();
    for (String list :
        List.of(
            "chooses", "choose", "chosen", "allows", "allow", "allowed", "choice", "yes", "left",
            "sure")) {
      signs.addAll(LISTS.list(list));
    }
    signs.addAll(List.of("alone", "sole", "handed"));
    return signs;
  }

  /** Whether a word only tells that something is decided, not what. */
  public static boolean isWord(String word) {
    return ALL.contains(word);
  }

  /** Whether it is a choice, or one that nobody else has a part in. */
  public static boolean isFinal(CutText words, int matter, int start, int first, int to) {
    return isAlone(words, matter, to)
        || isTheOne(words, start, to)
        || (words.hasAny(start, first, Set.of("not")) && words.hasAny(start, first, BUT))
        || words.hasAny(start, to, CHOOSES)
        || words.hasAny(start, to, CHOOSE)
        || words.hasAny(start, to, CHOSEN)
        || words.hasAny(start, to, CHOICE)
        || words.hasAny(start, to, LEFT);
  }

  /** "It is Ann who approves", "the one who approves is Ann". */
  private static boolean isTheOne(CutText words, int from, int to) {
    boolean it = words.is(from, "it") && (words.is(from + 1, "is") || words.is(from + 1, "s"));
    for (int i = from + 2; i + 1 < to; i++) {
      if (words.isAny(i, WHO) && (it || isOne(words, i - 1)) && isRule(words, i + 1, to)
          || (isOne(words, i) && isOneTo(words, i, to))) {
        return true;
      }
    }
    return false;
  }

  /** "The one", "the only person". */
  private static boolean isOne(CutText words, int i) {
    return words.isAny(i, ONE)
        && (words.is(i - 1, "the") || (words.is(i - 1, "only") && words.is(i - 2, "the")));
  }

  /** "The one to approve". */
  private static boolean isOneTo(CutText words, int one, int to) {
    return one + 2 < to
        && words.is(one + 1, "to")
        && (words.isAny(one + 2, CHOOSE) || words.isAny(one + 2, ALLOW));
  }

  /** Somebody who is only said to follow, or to have told so. */
  public static boolean yields(CutText words, int end) {
    return Ruling.yields(words, end)
        || ((words.isAny(end, MAY) || words.isAny(end, BESIDE)) && Ruling.follows(words, end + 1));
  }

  /** Whether somebody is heard, who decides nothing: "Ann is asked". */
  public static boolean isHeard(CutText words, int i) {
    return words.isAny(i, ASKED) && words.isAny(i - 1, BE) && !words.is(i + 1, "for");
  }

  /** "Signs", "approves". */
  public static boolean isAllowing(CutText words, int i) {
    return words.isAny(i, ALLOWS);
  }

  /** Whether what stands before may be a name, since it is said to decide. */
  static boolean follows(CutText words, int i, int to) {
    return i < to
        && (words.isAny(i, ALONE)
            || words.is(i, "s")
            || words.is(i, "who")
            || words.isAny(i, HOLDS)
            || words.isAny(i, FROM)
            || words.isAny(i, MAY)
            || words.isAny(i, CHOOSES)
            || words.isAny(i, ALLOWS)
            || words.startsClause(i));
  }

  /** Whether it is this one who decides. */
  public static boolean isRuler(CutText words, int start, int from, int to, int first, int last) {
    return rules(words, last, to)
        || (words.is(last, "to")
            && words.isAny(last + 1, CHOOSE)
            && words.hasAny(start, first, Set.of("for")))
        || (words.isAny(last, MAY) && words.is(first - 1, "only"))
        || isTheirs(words, last, to)
        || isLeftTo(words, start, from, to, first, last);
  }

  /**
   * Whether it is plain that something is decided, however that is put, and nobody but this one is
   * named.
   */
  public static boolean isSure(CutText words, int start, int to) {
    if (!words.hasAny(start, to, SURE)) {
      return false;
    }
    for (int i = start; i < to; i++) {
      boolean noun = words.isAny(i, CHOICE) || words.isAny(i, YES);
      if (noun && words.isAny(i - 1, NONE)) {
        return false;
      }
    }
    return true;
  }

  /** "His decision", "she picks": of the one in the sentence before. */
  public static boolean isPronoun(CutText words, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      if ((words.isAny(i, WHOSE) && hasNoun(words, i + 1, Math.min(to, i + 3)))
          || ((words.is(i, "he") || words.is(i, "she")) && isRule(words, i + 1, to))) {
        return true;
      }
    }
    return false;
  }

  /** "Olaf from quality, who knows, alone decides". */
  private static boolean rules(CutText words, int last, int to) {
    int i = last;
    if (i < to && words.startsClause(i)) {
      int after = Math.min(to, words.clauseEnd(i));
      if (isRule(words, i, to)) {
        return true;
      }
      if (after < to && after - i <= NEAR && isRule(words, after, to)) {
        return true;
      }
      return false;
    }
    int reach = words.isAny(i, FROM) ? NEAR : 3;
    for (int k = i; k < Math.min(to, i + reach); k++) {
      if (isRule(words, k, to)) {
        return true;
      }
      if (k > i && words.startsClause(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRule(CutText words, int at, int to) {
    int i = at;
    while (i < to && (words.isAny(i, BESIDE) || words.isAny(i, ALONE))) {
      i++;
    }
    boolean may = i < to && words.isAny(i, MAY);
    if (may) {
      i++;
      while (i < to && (words.isAny(i, BESIDE) || words.isAny(i, ALONE))) {
        i++;
      }
    }
    if (i >= to || words.is(i, "not")) {
      return false;
    }
    if (may
        ? words.isAny(i, CHOOSE) || words.isAny(i, ALLOW)
        : words.isAny(i, CHOOSES) || words.isAny(i, ALLOWS)) {
      return true;
    }
    if (words.is(i, "is")) {
      for (int k = i + 1; k < Math.min(to - 1, i + 5); k++) {
        boolean who = words.isAny(k, WHO) && isOne(words, k - 1);
        if (who && isRule(words, k + 1, to)) {
          return true;
        }
        if (words.is(k, "to") && (words.isAny(k + 1, CHOOSE) || words.isAny(k + 1, ALLOW))) {
          return true;
        }
      }
      return words.hasAny(i + 1, Math.min(to, i + 5), Set.of("decider"));
    }
    return words.isAny(i, HOLDS)
        && (words.hasAny(i + 1, Math.min(to, i + 6), CHOICE)
            || words.hasAny(i + 1, Math.min(to, i + 6), YES));
  }

  /** "Marit's call", "Noémie, her answer". */
  private static boolean isTheirs(CutText words, int last, int to) {
    if (words.is(last, "s") && last < to) {
      return hasNoun(words, last + 1, Math.min(to, last + 4));
    }
    for (int i = last; i < to; i++) {
      if (words.isAny(i, WHOSE) && hasNoun(words, i + 1, Math.min(to, i + 3))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasNoun(CutText words, int from, int to) {
    return words.hasAny(from, to, CHOICE) || words.hasAny(from, to, YES);
  }

  /** "Is fixed by Odile", "up to Odile", "the last word: Odile". */
  private static boolean isLeftTo(CutText words, int start, int from, int to, int first, int last) {
    int link = first - 1;
    int least = Math.max(start, first - 6);
    boolean label = words.startsClause(first) || first == from;
    while (link >= least && !isLink(words, link)) {
      label |= words.startsClause(link);
      link--;
    }
    boolean ends = last >= to || (words.startsClause(last) && label);
    if (label && ends && says(words, start, first)) {
      return true;
    }
    if (link < least) {
      return ends
          && says(words, start, first)
          && first - start < NEAR
          && hasNoun(words, first - 2, first);
    }
    if (words.is(link, "without")) {
      return true;
    }
    boolean past = words.hasAny(Math.max(start, link - 4), link, PAST);
    if (words.is(link, "by")) {
      return !past
          && (words.hasAny(start, link, CHOSEN)
              || words.hasAny(start, link, ALLOWED)
              || hasNoun(words, start, link)
              || isAlone(words, first, to));
    }
    if (words.is(link, "to") || words.is(link, "with")) {
      return words.hasAny(link - 2, link, LEFT);
    }
    if (words.is(link, "for")) {
      return words.hasAny(link - 2, link, Set.of("is", "are", "that"))
          || (words.is(last, "to")
              && (words.isAny(last + 1, CHOOSE) || words.isAny(last + 1, ALLOW)));
    }
    if (words.is(link, "of")) {
      return hasNoun(words, Math.max(start, link - 2), link) || words.reads(link - 1, "that", "of");
    }
    if (words.is(link, "from")) {
      return hasNoun(words, start, link) || words.hasAny(start, link, Set.of("orders", "order"));
    }
    return (words.is(link, "is") || words.is(link, "are")) && says(words, start, link);
  }

  private static boolean isLink(CutText words, int i) {
    return words.is(i, "by")
        || words.is(i, "to")
        || words.is(i, "with")
        || words.is(i, "for")
        || words.is(i, "of")
        || words.is(i, "from")
        || words.is(i, "without")
        || words.is(i, "is")
        || words.is(i, "are");
  }

  private static boolean says(CutText words, int from, int to) {
    return words.hasAny(from, to, CHOOSES)
        || words.hasAny(from, to, ALLOWS)
        || words.hasAny(from, to, CHOOSE)
        || words.hasAny(from, to, ALLOW)
        || words.hasAny(from, to, CHOSEN)
        || words.hasAny(from, to, ALLOWED)
        || hasNoun(words, from, to)
        || isAlone(words, from, to);
  }

  private static boolean isAlone(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean left = words.isAny(i, ASKED) && words.hasAny(i - 2, i, NO_MORE);
      if (left || words.isAny(i, ALONE) || (words.isAny(i, NOBODY) && i + 1 < to)) {
        return true;
      }
    }
    return false;
  }
}
