package io.handoff.check.date;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an outside cause of a deadline from somebody's wish. */
final class OutsideCause {

  private static final WordLists LISTS = WordLists.beside(OutsideCause.class, "outside-cause.txt");

  private static final Set<String> WISH = LISTS.set("wish");

  private static final Set<String> OUTSIDE = LISTS.set("outside");

  private static final Set<String> NOTHING =
      Set.of("tbd", "tbc", "unknown", "none", "na", "nothing", "unclear");

  private OutsideCause() {}

  /** Whether a text names no cause at all, or only that somebody wants the day. */
  static boolean isMissingIn(@Nullable String text) {
    Words words = Words.of(text == null ? "" : text);
    boolean wish = words.size() == 0 || NOTHING.contains(words.at(0) + words.at(1));
    for (int i = 0; i < words.size(); i++) {
      if (OUTSIDE.contains(words.get(i))) {
        return false;
      }
      wish |=
          WISH.contains(words.get(i))
              || (words.get(i).equals("would") && words.at(i + 1).equals("like"));
    }
    return wish;
  }
}
