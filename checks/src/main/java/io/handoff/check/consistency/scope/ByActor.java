package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Thing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several people are not to do, such as "Reports by guests", and where they do it. */
final class ByActor {

  private static final WordLists LISTS = WordLists.beside(ByActor.class, "by-actor.txt");

  private static final Set<String> ARTICLES = WordSet.of("the", "our", "their", "any", "all");

  /** After these words comes what somebody does, and no thing. */
  private static final Set<String> BEFORE_A_VERB = LISTS.set("before a verb");

  private static final Set<String> PREPOSITIONS =
      WordSet.of("of", "by", "for", "to", "from", "with", "about", "at", "on", "between", "per");

  private static final String[] ENDINGS = {"ation", "ment", "ing", "ion", "er", "ed", "e"};

  private static final int SHORTEST = 3;

  /** How many words may stand between somebody and what they do. */
  private static final int REACH = 14;

  private ByActor() {}

  /** Where it says that they do it, by path; null when nowhere. */
  static @Nullable String done(CheckedRecord record, CutText name) {
    int by = 1;
    while (by < name.size() && !name.is(by, "by")) {
      by++;
    }
    int actor = name.isAny(by + 1, ARTICLES) ? by + 2 : by + 1;
    if (actor != name.size() - 1 || Thing.one(name.at(actor)).equals(name.at(actor))) {
      return null;
    }
    String act = stem(Thing.one(name.at(by - 1)));
    String who = Thing.one(name.at(actor));
    String found = null;
    for (Passage passage : Passage.binding(record)) {
      CutText words = CutText.of(record, passage.text());
      for (int i = 0; i < words.size(); ) {
        int end = words.sentenceEnd(i);
        if (isDone(words, i, end, who, act)
            && !Hedge.in(words, i, end)
            && (found == null || passage.path().compareTo(found) < 0)) {
          found = passage.path();
        }
        i = end;
      }
    }
    return found;
  }

  private static boolean isDone(CutText words, int from, int to, String who, String act) {
    for (int i = from; i < to; i++) {
      if (!Thing.one(words.at(i)).equals(who) || !isSubject(words, i)) {
        continue;
      }
      for (int k = i + 1; k < Math.min(to, i + REACH); k++) {
        boolean verb = k == i + 1 || words.startsClause(k) || words.isAny(k - 1, BEFORE_A_VERB);
        if (verb && isSame(stem(Thing.one(words.at(k))), act)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether no preposition stands before somebody. */
  private static boolean isSubject(CutText words, int i) {
    int before = words.isAny(i - 1, ARTICLES) ? i - 2 : i - 1;
    return words.startsClause(before + 1) || !words.isAny(before, PREPOSITIONS);
  }

  private static boolean isSame(String one, String other) {
    return one.equals(other)
        || (Math.min(one.length(), other.length()) > SHORTEST + 1
            && (one.startsWith(other) || other.startsWith(one)));
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
