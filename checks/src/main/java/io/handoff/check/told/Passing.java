package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Data that passes between a system and what is built, as a sentence tells it.
 *
 * @param system what the system is called
 * @param at where that stands
 * @param isRead whether it comes from there, rather than goes there
 */
public record Passing(String system, int at, boolean isRead) {

  private static final WordLists WORDS = WordLists.beside(Passing.class, "passing.txt");

  private static final Set<String> FROM = WORDS.set("from");
  private static final Set<String> TO = WORDS.set("to");
  private static final Set<String> ARTICLES = WORDS.set("articles");
  private static final Set<String> TAKES = WORDS.set("takes");
  private static final Set<String> GIVES = WORDS.set("gives");
  private static final Set<String> IS_READ = WORDS.set("is read");
  private static final Set<String> IS_FILLED = WORDS.set("is filled");
  private static final Set<String> WE_READ = WORDS.set("we read");
  private static final Set<String> PREPOSITIONS =
      WordSet.of("in", "of", "at", "by", "on", "and", "or");
  private static final Set<String> PASSES = WORDS.set("passes");

  /** How far a verb stands from its system, in words: "Infor EAM 12 takes". */
  private static final int NEAR = 4;

  /** The one that a sentence tells of; null when it tells of none, or of several systems. */
  public static @Nullable Passing in(CutText words, int from, int to, Set<String> systems) {
    Passing found = null;
    for (int i = from; i < to; i++) {
      if (!words.isAny(i, systems)) {
        continue;
      }
      String system = words.at(i);
      if (found != null && i == found.at + 1) {
        continue;
      }
      if (found != null && !found.system.equals(system)) {
        return null;
      }
      Passing here = at(words, i, from, to);
      if (here == null && found == null) {
        return null;
      }
      found = found == null ? here : found;
    }
    return found;
  }

  private static @Nullable Passing at(CutText words, int i, int from, int to) {
    String system = words.at(i);
    int before = i - 1;
    while (before >= from
        && (SystemAlias.isMaker(words, before) || words.isAny(before, ARTICLES))) {
      before--;
    }
    if (before == i - 1) {
      before = beforeKind(words, from, i);
    }
    if (before >= from && (words.isAny(before, FROM) || words.reads(before - 1, "out", "of"))) {
      return new Passing(system, i, true);
    }
    if (before >= from && words.isAny(before, TO)) {
      return words.hasAny(from, to, PASSES) ? new Passing(system, i, false) : null;
    }
    if (before >= from && words.isAny(before, WE_READ)) {
      return new Passing(system, i, true);
    }
    return before < from || words.startsClause(before + 1) ? bySubject(words, i, to) : null;
  }

  /** The word before "the play-out RCS Zetta", of which only the last is the system. */
  private static int beforeKind(CutText words, int from, int i) {
    for (int k = i - 1; k > from && k >= i - NEAR && !words.startsClause(k); k--) {
      if (words.isAny(k, ARTICLES)) {
        return words.isAny(k - 1, FROM) || words.isAny(k - 1, TO) ? k - 1 : i - 1;
      }
      if (words.isAny(k, FROM) || words.isAny(k, TO) || words.isAny(k, PREPOSITIONS)) {
        return i - 1;
      }
    }
    return i - 1;
  }

  /** "Deputy sends", "Infor EAM 12 takes", "MarineTraffic is only read". */
  private static @Nullable Passing bySubject(CutText words, int i, int to) {
    String system = words.at(i);
    for (int k = i + 1; k < Math.min(i + NEAR, to) && !words.startsClause(k); k++) {
      if (words.isAny(k, TAKES)) {
        return new Passing(system, i, false);
      }
      if (words.isAny(k, GIVES)) {
        return new Passing(system, i, true);
      }
      if (words.is(k, "is") || words.is(k, "are")) {
        int done = words.is(k + 1, "only") ? k + 2 : k + 1;
        if (words.isAny(done, IS_READ)) {
          return new Passing(system, i, true);
        }
        return words.isAny(done, IS_FILLED) ? new Passing(system, i, false) : null;
      }
    }
    return null;
  }
}
