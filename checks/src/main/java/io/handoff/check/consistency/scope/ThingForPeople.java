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

/** "App for referees" is left out, and each of the referees gets an app. */
final class ThingForPeople {

  private static final WordLists LISTS = WordLists.beside(ThingForPeople.class, "in-and-out.txt");

  private static final Set<String> GET = LISTS.set("get");

  private static final Set<String> ONE = LISTS.set("one of their own");

  private static final Set<String> WITHIN = WordSet.of("in", "on", "with", "through", "via", "by");

  /** How many words may stand between people and what they get. */
  private static final int REACH = 8;

  /** How many words may tell what kind of a thing it is. */
  private static final int KIND = 3;

  private final String thing;
  private final String people;

  private ThingForPeople(String thing, String people) {
    this.thing = thing;
    this.people = people;
  }

  /** Where people get what is left out for them by this name; null when nowhere. */
  static @Nullable String got(CheckedRecord record, CutText name) {
    int last = name.size() - 1;
    if (last < 2
        || !name.is(last - 1, "for")
        || name.startsClause(last)
        || Thing.one(name.at(last)).equals(name.at(last))) {
      return null;
    }
    ThingForPeople out = new ThingForPeople(Thing.one(name.at(last - 2)), Thing.one(name.at(last)));
    String found = null;
    for (Passage passage : Passage.binding(record)) {
      if (out.isIn(CutText.of(record, passage.text()))
          && (found == null || passage.path().compareTo(found) < 0)) {
        found = passage.path();
      }
    }
    return found;
  }

  private boolean isIn(CutText words) {
    for (int i = 0; i < words.size(); i++) {
      if (Thing.one(words.at(i)).equals(people)
          && isGot(words, i, end(words, i))
          && !Hedge.in(words, i, end(words, i))) {
        return true;
      }
    }
    return false;
  }

  private static int end(CutText words, int i) {
    int end = i + 1;
    while (end < Math.min(words.size(), i + 2 * REACH) && !words.startsSentence(end)) {
      end++;
    }
    return end;
  }

  private boolean isGot(CutText words, int from, int to) {
    boolean gets = false;
    for (int i = from + 1; i < Math.min(to, from + REACH + 1); i++) {
      gets |= words.isAny(i, GET);
      if (Thing.one(words.at(i)).equals(thing) && isOne(words, from, i, gets)) {
        return true;
      }
    }
    return false;
  }

  /** "Gets an app", "sees it in a portal of its own", but not "gets a link to the app". */
  private static boolean isOne(CutText words, int from, int thing, boolean gets) {
    for (int i = thing - 1; i > Math.max(from, thing - KIND); i--) {
      if (words.isAny(i, ONE)) {
        return words.isAny(i - 1, WITHIN) || gets && words.isAny(i - 1, GET);
      }
    }
    return gets && words.isAny(thing - 1, GET);
  }
}
