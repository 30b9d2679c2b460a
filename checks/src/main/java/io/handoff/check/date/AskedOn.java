package io.handoff.check.date;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the day on which others are asked for something, where a text tells of that day alone. */
final class AskedOn {

  private static final WordLists LISTS = WordLists.beside(AskedOn.class, "asked-on.txt");

  private static final Set<String> ASKS = LISTS.set("asks");

  private static final Set<String> ENDS = LISTS.set("ends");

  private AskedOn() {}

  /** "Our request goes in on 1 February 2027"; null where no such day is told, or several days. */
  static @Nullable LocalDate in(@Nullable String text) {
    if (text == null || !text.contains("20")) {
      return null;
    }
    Words words = Words.of(text);
    LocalDate found = null;
    int asks = -1;
    for (int i = 0; i < words.size(); i++) {
      if (ASKS.contains(words.get(i)) || ENDS.contains(words.get(i))) {
        asks = ASKS.contains(words.get(i)) ? i : -1;
      }
      LocalDate day = WrittenDay.at(words, i);
      if (day != null && (found != null || asks < 0 || ENDS.contains(words.at(i - 1)))) {
        return null;
      }
      found = day == null ? found : day;
      i = day == null ? i : i + 2;
    }
    return found;
  }
}
