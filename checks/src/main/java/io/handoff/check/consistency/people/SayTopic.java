package io.handoff.check.consistency.people;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Told;
import java.util.Set;

/** What a sentence says that somebody has the say about: the scope, roles or the acceptance. */
final class SayTopic {

  private static final WordLists LISTS = WordLists.beside(SayTopic.class, "says.txt");

  private static final Set<String> SCOPE = LISTS.set("scope");

  private static final Set<String> TRADE = LISTS.set("trade");

  private static final Set<String> CLASH = LISTS.set("clash");

  private static final Set<String> DELIVERED = LISTS.set("delivered");

  private static final Set<String> IN_OR_OUT = LISTS.set("in or out");

  private static final Set<String> ROLES = LISTS.set("roles");

  private static final Set<String> ACCEPTANCE = LISTS.set("acceptance");

  private static final Set<String> SIGNS = LISTS.set("signs");

  private static final Set<String> PART = LISTS.set("of a part");

  private static final Set<String> PAST = LISTS.set("past");

  private static final Set<String> BE = LISTS.set("be");

  private static final Set<String> WAS = LISTS.set("was");

  /** The answer of who accepts. */
  static final String SIGN_OFF = "signOff";

  private SayTopic() {}

  /** Where a sentence goes on after "if money and time do not fit together". */
  static int afterClash(CutText words, int from, int to) {
    int end = Math.min(words.clauseEnd(from), to);
    boolean when = words.is(from, "if") || words.is(from, "when");
    return when && (isClash(words, from, end) || words.hasAny(from, end, IN_OR_OUT)) ? end : from;
  }

  /** Two things that pull against each other. */
  private static boolean isClash(CutText words, int from, int to) {
    int trades = 0;
    for (int i = from; i < to; i++) {
      trades += words.isAny(i, TRADE) || words.isAny(i, SCOPE) ? 1 : 0;
    }
    return trades > 1 && words.hasAny(from, to, CLASH);
  }

  /** What was signed or decided on a day is done, and tells of no right to do so. */
  static boolean isPast(CutText words, int from, int to) {
    return words.hasAny(from, to, PAST)
        && (!words.hasAny(from, to, BE) || words.hasAny(from, to, WAS));
  }

  static boolean isAcceptance(Told told, CutText words, int from, int to) {
    if (words.hasAny(from, to, ACCEPTANCE) || told.id().equals(SIGN_OFF)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (words.isAny(i, SIGNS) && words.is(i + 1, "off")) {
        return true;
      }
    }
    return false;
  }

  static boolean isOfScope(CutText words, int from, int to, int previous) {
    if (isPast(words, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.reads(i, "in", "or", "out")
          || words.reads(i, "what", "goes")
          || (words.reads(i, "stays", "in") && words.hasAny(i, to, Set.of("out")))
          || words.isAny(i, SCOPE)) {
        return true;
      }
    }
    return isClash(words, from, to)
        || words.hasAny(previous, to, DELIVERED) && words.hasAny(previous, to, IN_OR_OUT);
  }

  static boolean isOfRoles(CutText words, int from, int to, boolean alone) {
    if (isPast(words, from, to)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (words.reads(i, "let", "in") || words.reads(i, "gets", "in")) {
        return true;
      }
      if (words.isAny(i, ROLES) && (alone || !words.isAny(i + 1, PART))) {
        return true;
      }
    }
    return false;
  }
}
