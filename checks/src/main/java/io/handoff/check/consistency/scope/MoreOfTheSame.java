package io.handoff.check.consistency.scope;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import java.util.Set;

/** Whether an option is of more of what is delivered, and no option of it. */
final class MoreOfTheSame {

  private static final WordLists LISTS = WordLists.beside(MoreOfTheSame.class, "options.txt");

  private static final Set<String> MORE = LISTS.set("more");

  private static final Set<String> AFTER_AN_EXTRA = LISTS.set("after an extra");

  private static final Set<String> OTHERS_DO = LISTS.set("others do");

  private static final Set<String> TIMES = LISTS.set("times");

  private MoreOfTheSame() {}

  /** "A second report"; a second year is only a later one, and an extra is a thing. */
  static boolean in(CutText option) {
    for (int i = 0; i < option.size(); i++) {
      if (option.isAny(i, MORE)
          && !option.isAny(i + 1, TIMES)
          && !isExtra(option, i)
          && !isByOthers(option, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Other theatres let people": they have what is an option here. */
  private static boolean isByOthers(CutText option, int i) {
    return option.is(i, "other") && option.isAny(i + 2, OTHERS_DO);
  }

  /** "As an extra", "a possible extra for later": the option itself, and not more of something. */
  private static boolean isExtra(CutText option, int i) {
    return option.is(i, "extra")
        && (i + 1 == option.size()
            || option.startsClause(i + 1)
            || option.isAny(i + 1, AFTER_AN_EXTRA));
  }
}
