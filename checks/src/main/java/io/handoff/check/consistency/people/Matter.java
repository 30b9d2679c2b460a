package io.handoff.check.consistency.people;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.Authority;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.PersonNames;
import io.handoff.check.told.Ruling;
import io.handoff.check.told.Thing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What somebody decides about.
 *
 * @param about what it is about, in words of one form
 * @param sides words that part one such matter from another: numbers, places, the other one
 */
record Matter(Set<String> about, Set<String> sides) {

  private static final WordLists LISTS = WordLists.beside(Ruling.class, "rulings.txt");

  private static final Set<String> NOBODY = LISTS.set("nobody");

  private static final Set<String> OTHER = LISTS.set("other");

  private static final Set<String> ABOUT_NOTHING = LISTS.set("about nothing");

  private static final Set<String> UNTIL = WordSet.of("until", "till", "by", "since");

  private static final Map<String, String> SAME = new HashMap<>();

  private static final String[] ENDINGS = {"ing", "ed"};

  private static final int SHORTEST_STEM = 4;

  static {
    for (String aspect : LISTS.list("aspects")) {
      LISTS.list(aspect).forEach(word -> SAME.put(word, aspect));
    }
    for (String thing : LISTS.list("things")) {
      LISTS.list(thing).forEach(word -> SAME.put(word, thing));
    }
  }

  /**
   * That of a sentence, without the one who decides.
   *
   * @param first the first word of that one's name
   * @param last the word after it
   */
  static Matter in(
      PersonNames names, String text, CutText words, int from, int to, int first, int last) {
    Matter matter = new Matter(new HashSet<>(), new HashSet<>());
    for (int i = from; i < to; ) {
      if (i == first) {
        i = last;
        continue;
      }
      int end = Thing.end(words, i);
      boolean named = i > from && end == i + 1 && names.isName(text, words, i);
      matter.add(words, i, Thing.form(words, i, end), i == from, named);
      i = end;
    }
    return matter;
  }

  /** The words of a name, in the same form. */
  static Set<String> words(String name) {
    CutText words = CutText.of(name);
    Matter matter = new Matter(new HashSet<>(), new HashSet<>());
    for (int i = 0; i < words.size(); ) {
      int end = Thing.end(words, i);
      matter.add(words, i, Thing.form(words, i, end), i == 0, false);
      i = end;
    }
    return matter.about;
  }

  private void add(CutText words, int i, String word, boolean begins, boolean named) {
    String plain = words.at(i);
    String same = same(words, i, word, begins);
    if (Character.isDigit(plain.charAt(0))
        || (OTHER.contains(plain) && !words.isAny(i - 1, NOBODY))) {
      sides.add(plain);
    } else if (!same.isEmpty()) {
      about.add(same);
    } else if (word.length() > 2 && !isEmpty(plain) && !isEmpty(word)) {
      about.add(stem(word));
      if (named) {
        sides.add(plain);
      }
    }
  }

  private static String same(CutText words, int i, String word, boolean begins) {
    if (words.reads(i, "look", "at") || words.reads(i, "looks", "at")) {
      return "access";
    }
    if (words.is(i, "when") && (begins || words.isAny(i - 1, UNTIL))) {
      return "time";
    }
    return SAME.getOrDefault(words.at(i), SAME.getOrDefault(word, ""));
  }

  private static boolean isEmpty(String word) {
    return ABOUT_NOTHING.contains(word)
        || Gist.isEmpty(word)
        || Authority.isWord(word)
        || PersonNames.isTitle(word);
  }

  /** "Erasing" and "erased", "seating" and "seats". */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
