package io.handoff.check.consistency.data;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long things of a kind are kept, as a text tells it: photos are deleted after 24 months.
 *
 * @param thing the word for one of them
 * @param days so long, a month as 30 days and a year as 12 months
 * @param of what they are of, where that is told; empty else
 * @param said the same in the words of the text
 */
record KeptFor(String thing, long days, String of, String said) {

  private static final WordLists LISTS = WordLists.beside(KeptFor.class, "kept-for.txt");

  private static final Set<String> KEEPS = LISTS.set("keeps");
  private static final Set<String> BETWEEN = LISTS.set("between");
  private static final Set<String> OF_ALL = LISTS.set("of all");
  private static final Set<String> ELSEWHERE = LISTS.set("elsewhere");
  private static final Set<String> AFTER = WordSet.of("after", "for");
  private static final Set<String> THEY = LISTS.set("they");

  private static final long LONGEST = 1000;

  /** No text that people read tells of more. */
  private static final int MOST = 40;

  /** So many words stand between who keeps something and the period. */
  private static final int CLOSE = 5;

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
        if (one == null && !bare) {
          one = isDone(words, i) ? done(words, i, days) : after(words, i, days);
        }
        if (one == null) {
          addOfThem(words, i, days, all);
        } else {
          addListed(words, one, i, all);
          all.add(one);
          KeptFor whole = one.ofHead(words, i);
          if (whole != null) {
            all.add(whole);
          }
        }
      }
    }
    return all;
  }

  /** Whether both are of the same: photos, or photos of linen. */
  boolean mayBe(KeptFor other) {
    return thing.equals(other.thing) && (of.isEmpty() || other.of.isEmpty() || of.equals(other.of));
  }

  /** "Photos and notes are deleted": the photos, too. */
  private static void addListed(CutText words, KeptFor one, int number, List<KeptFor> all) {
    for (int i = number - 1; i > 0 && !words.startsClause(i); i--) {
      if (words.is(i, "and")
          && Thing.one(words.at(i + 1)).equals(one.thing)
          && HowMany.isPlural(words.at(i - 1))) {
        all.add(new KeptFor(Thing.one(words.at(i - 1)), one.days, "", one.said));
        return;
      }
    }
  }

  /** "The board wants the lists. We keep them for 7 years": any things of the sentence before. */
  private static void addOfThem(CutText words, int number, long days, List<KeptFor> all) {
    int they = number - 1;
    while (they > 0 && words.isAny(they, BETWEEN) && !words.startsClause(they)) {
      they--;
    }
    if (they < 1 || !words.isAny(they, THEY) || !words.isAny(they - 1, KEEPS)) {
      return;
    }
    int start = they;
    while (start > 0 && !words.startsSentence(start)) {
      start--;
    }
    int from = Math.max(start - 1, 0);
    while (from > 0 && start - from < NEAR && !words.startsSentence(from)) {
      from--;
    }
    for (int i = from; i < they; i++) {
      if (HowMany.isPlural(words.at(i)) && !words.isAny(i, KEEPS)) {
        String said = words.between(they - 1, end(words, number));
        all.add(new KeptFor(Thing.one(words.at(i)), days, "", said));
      }
    }
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
    if (thing < 0
        || (thing == i && words.startsClause(i + 1) && !isListed(words, i, bare))
        || days(words, thing) > 0) {
      return null;
    }
    return new KeptFor(Thing.one(words.at(thing)), days, "", words.between(i, end(words, number)));
  }

  /** "Photos of filters: 24 months." */
  private static boolean isListed(CutText words, int i, boolean bare) {
    return bare && words.after(i) == ':';
  }

  private static int end(CutText words, int number) {
    Numeral numeral = Numeral.at(words, number);
    return numeral == null ? number + 1 : numeral.end() + 1;
  }

  /** "Photos of torn linen 12 months": the photos, too; null where nothing is of something. */
  private @Nullable KeptFor ofHead(CutText words, int number) {
    for (int i = number - 1; i > 0; i--) {
      if (i + 1 < number && words.startsClause(i + 1)) {
        return null;
      }
      boolean head = words.is(i, "of") && HowMany.isPlural(words.at(i - 1));
      if (head && i + 1 < number && (i - 1 == 0 || words.startsClause(i - 1))) {
        return new KeptFor(Thing.one(words.at(i - 1)), days, thing, said);
      }
    }
    return null;
  }

  /** Whether the words before a period say who keeps something: "we delete photos after". */
  private static boolean isDone(CutText words, int number) {
    return words.isAny(number - 1, AFTER) && !words.startsClause(number - 1);
  }

  private static @Nullable KeptFor done(CutText words, int number, long days) {
    int thing = number - 2;
    for (int i = thing - 1; i >= 0 && i > number - CLOSE && !words.startsClause(i + 1); i--) {
      if (words.isAny(i, KEEPS)) {
        return kept(words, thing, i, end(words, number), days);
      }
      if (!words.isAny(i, OF_ALL)) {
        return null;
      }
    }
    return null;
  }

  /** "After 30 days the photos are erased." */
  private static @Nullable KeptFor after(CutText words, int number, long days) {
    int from = end(words, number);
    if (!words.isAny(number - 1, AFTER) || !words.startsClause(number - 1)) {
      return null;
    }
    int thing = from;
    while (words.isAny(thing, OF_ALL)) {
      thing++;
    }
    int to = Math.min(words.size(), thing + CLOSE);
    for (int i = thing + 1; i < to && !words.startsClause(i); i++) {
      if (words.isAny(i, KEEPS)) {
        int last = words.clauseEnd(i);
        return words.hasAny(i, last, ELSEWHERE)
            ? null
            : kept(words, thing, number - 1, i + 1, days);
      }
      if (!words.isAny(i, BETWEEN)) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable KeptFor kept(CutText words, int thing, int from, int to, long days) {
    return HowMany.isPlural(words.at(thing))
        ? new KeptFor(Thing.one(words.at(thing)), days, "", words.between(from, to))
        : null;
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
