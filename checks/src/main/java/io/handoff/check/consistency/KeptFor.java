package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long things of a kind are kept, as a text tells it: photos are deleted after 24 months.
 *
 * @param thing the word for one of them
 * @param days so long, a month as 30 days and a year as 12 months
 * @param said the same in the words of the text
 */
record KeptFor(String thing, long days, String said) {

  private static final WordLists LISTS = WordLists.beside(KeptFor.class, "kept-for.txt");

  private static final Set<String> KEEPS = LISTS.set("keeps");
  private static final Set<String> BETWEEN = LISTS.set("between");
  private static final Set<String> THEY = LISTS.set("they");

  private static final long LONGEST = 1000;

  /** No text that people read tells of more. */
  private static final int MOST = 40;

  /** So many words of a sentence may stand between a thing and what is said of it as they. */
  private static final int NEAR = 14;

  /**
   * All that a text tells.
   *
   * @param bare whether it is about nothing else, so that "photos 24 months" is enough
   */
  static List<KeptFor> in(CutText words, boolean bare) {
    List<KeptFor> all = new ArrayList<>();
    for (int i = 0; i < words.size() && all.size() < MOST; i++) {
      long days = days(words, i);
      if (days > 0) {
        KeptFor one = before(words, i, days, bare);
        if (one != null) {
          all.add(one);
        }
      }
    }
    return all;
  }

  private static @Nullable KeptFor before(CutText words, int number, long days, boolean bare) {
    boolean kept = bare;
    int i = number - 1;
    while (i >= 0 && (words.isAny(i, KEEPS) || words.isAny(i, BETWEEN))) {
      if (words.startsClause(i + 1)) {
        return null;
      }
      kept |= words.isAny(i, KEEPS);
      i--;
    }
    if (i < 0 || !kept || words.startsSentence(i + 1) && !words.isAny(i + 1, THEY)) {
      return null;
    }
    int thing = words.isAny(i, THEY) ? antecedent(words, i) : i;
    if (thing < 0 || (thing == i && words.startsClause(i + 1)) || days(words, thing) > 0) {
      return null;
    }
    Numeral numeral = Numeral.at(words, number);
    int end = numeral == null ? number + 1 : numeral.end() + 1;
    return new KeptFor(Thing.one(words.at(thing)), days, words.between(i, end));
  }

  /** The first thing of several in what comes before, up to the sentence before; -1 for none. */
  private static int antecedent(CutText words, int they) {
    int from = Math.max(they - 1, 0);
    while (from > 0 && they - from < NEAR && !words.startsSentence(from)) {
      from--;
    }
    for (int i = from; i < they; i++) {
      if (HowMany.isPlural(words.at(i))) {
        return i;
      }
    }
    return -1;
  }

  /** A period in days; 0 where none stands. */
  static long days(CutText words, int i) {
    Numeral number = i < words.size() ? Numeral.at(words, i) : null;
    if (number == null || number.end() >= words.size() || number.amount() > LONGEST) {
      return 0;
    }
    return switch (Thing.one(words.at(number.end()))) {
      case "day" -> number.amount();
      case "week" -> number.amount() * 7;
      case "month" -> number.amount() * 30;
      case "year" -> number.amount() * 360;
      default -> 0;
    };
  }
}
