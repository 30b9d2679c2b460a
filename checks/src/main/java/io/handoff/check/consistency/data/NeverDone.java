package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.contracts.document.Integration;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells that ours never does what it does by an integration: "the system never starts a pump",
 * beside start commands that go to the pumps.
 */
final class NeverDone {

  private static final WordLists LISTS = WordLists.beside(NeverDone.class, "never-done.txt");

  private static final Set<String> NEVER = LISTS.set("never");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> SENDS = LISTS.set("sends");

  private static final Set<String> BETWEEN = LISTS.set("between");

  private static final Set<String> TO = WordSet.of("to", "into");

  private static final Set<String> SELF = WordSet.of("itself", "and", "or");

  /** So many words a verb and its object take at the most. */
  private static final int REACH = 6;

  private NeverDone() {}

  /** A cheap look first. */
  static boolean mayBeIn(String text) {
    return text.contains("never ")
        || text.contains(" not ")
        || text.contains(" no ")
        || text.startsWith("No ");
  }

  /** What an integration moves, and where, in the one form of each word. */
  static Set<String> moved(CheckedRecord record, Integration integration) {
    Set<String> stems = new HashSet<>();
    for (String text : new String[] {integration.objects(), integration.system()}) {
      CutText words = CutText.of(record, text);
      for (int i = 0; i < words.size(); i++) {
        if (words.at(i).length() > 2 && !words.isAny(i, BETWEEN)) {
          stems.add(words.stem(i));
        }
      }
    }
    return stems;
  }

  /** Whether it is told so of what is moved. */
  static boolean isIn(CutText words, Set<String> moved) {
    for (int i = 0; i < words.size(); ) {
      int end = words.clauseEnd(i);
      for (int k = i; k < end; k++) {
        if ((words.isAny(k, NEVER) && words.hasAny(i, k, OURS) && isDone(words, k + 1, end, moved))
            || (words.is(k, "no") && isSent(words, i, k, end, moved))) {
          return true;
        }
      }
      i = end;
    }
    return false;
  }

  /** "Starts or stops a pump", and not "starts a pump at night". */
  private static boolean isDone(CutText words, int from, int to, Set<String> moved) {
    if (from >= to || !moved.contains(words.stem(from))) {
      return false;
    }
    for (int i = from + 1; i < Math.min(to, from + REACH); i++) {
      if (moved.contains(words.stem(i))) {
        if (endsAt(words, i + 1)) {
          return true;
        }
      } else if (!words.isAny(i, BETWEEN)) {
        return false;
      }
    }
    return false;
  }

  /** "No command goes to a pump panel", "our page sends no orders to the shop". */
  private static boolean isSent(CutText words, int from, int no, int to, Set<String> moved) {
    if (no + 1 >= to || !moved.contains(words.stem(no + 1))) {
      return false;
    }
    boolean byOurs = words.hasAny(from, no, OURS) && words.isAny(no - 1, SENDS);
    int at = no + 2;
    if (byOurs && endsAt(words, at)) {
      return true;
    }
    while (at < to && words.isAny(at, SENDS)) {
      at++;
    }
    boolean sent = byOurs || words.hasAny(no + 2, at, SENDS);
    if (!sent || !words.isAny(at, TO)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(to, at + REACH); i++) {
      if (moved.contains(words.stem(i))) {
        return endsAt(words, i + 1) || endsAt(words, i + 2);
      }
    }
    return false;
  }

  private static boolean endsAt(CutText words, int i) {
    return i >= words.size() || words.startsClause(i) || words.isAny(i, SELF);
  }
}
