package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In what data is written, where a text or a field names it: CSV, XML, JSON. */
public final class Formats {

  private static final WordLists LISTS = WordLists.beside(Formats.class, "formats.txt");

  private static final Set<String> WIDTHS = WordSet.of("width", "length");

  private static final Set<String> SEPARATORS = WordSet.of("comma", "semicolon");

  /** The family of each word. */
  private static final Map<String, String> FAMILIES = new HashMap<>();

  static {
    for (String name : LISTS.names()) {
      if (name.startsWith("as ")) {
        LISTS.list(name).forEach(word -> FAMILIES.put(word, name.substring(3)));
      }
    }
  }

  private Formats() {}

  /** A text without any of these names no format. */
  static List<String> words() {
    List<String> words = new ArrayList<>(FAMILIES.keySet());
    words.addAll(SEPARATORS);
    return words;
  }

  /** The families that are named from here up to there, as they are written. */
  public static Set<String> in(CutText words, int from, int to) {
    Set<String> found = new TreeSet<>();
    for (int i = from; i < to; i++) {
      String family = FAMILIES.get(words.at(i));
      if (family != null && (!words.is(i, "fixed") || words.isAny(i + 1, WIDTHS))) {
        found.add(family.toUpperCase(Locale.ROOT));
      }
      if (words.is(i, "separated") && words.isAny(i - 1, SEPARATORS)) {
        found.add("CSV");
      }
    }
    return found;
  }
}
