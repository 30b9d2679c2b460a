package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import java.util.Set;
import java.util.TreeSet;

/** Reads what comes out of a system, and into ours. */
final class ReadBack {

  private static final WordLists LISTS = WordLists.beside(ReadBack.class, "read-back.txt");

  private static final Set<String> COMES = LISTS.set("comes");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> OF_OURS = LISTS.set("of ours");

  private ReadBack() {}

  /** The systems among these that something gets out of, and into ours. */
  static Set<String> from(CutText words, Set<String> systems) {
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
}
