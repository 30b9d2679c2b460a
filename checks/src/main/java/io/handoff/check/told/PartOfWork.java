package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import java.util.Set;

/** Whether a sentence says of something that it is part of what is delivered. */
public final class PartOfWork {

  private static final WordLists LISTS = WordLists.beside(PartOfWork.class, "part-of-work.txt");

  private static final Set<String> IN = LISTS.set("in");
  private static final Set<String> OUR = LISTS.set("our");
  private static final Set<String> FIRST = LISTS.set("first");
  private static final Set<String> WORK = LISTS.set("work");
  private static final Set<String> STEPS = LISTS.set("steps");

  private PartOfWork() {}

  /** "Is part of the delivery", "comes with the first release". */
  public static boolean isTold(CutText words, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      boolean part = words.reads(i, "part", "of") && words.isAny(i + 2, OUR);
      int work = words.isAny(i + 3, FIRST) ? i + 4 : i + 3;
      if ((part && work < to && words.isAny(work, WORK)) || isInFirst(words, i, to)) {
        return true;
      }
    }
    return false;
  }

  /** "With the first release", "in the first phase". */
  public static boolean isInFirst(CutText words, int i, int to) {
    return i + 3 < to
        && words.isAny(i, IN)
        && words.reads(i + 1, "the", "first")
        && words.isAny(i + 3, STEPS)
        && (i + 4 >= to || words.startsClause(i + 4) || !words.is(i + 4, "of"));
  }
}
