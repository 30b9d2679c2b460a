package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * So many of a thing, as a text tells it: forty-odd lorries, at most 12 desks, both mills, reports:
 * six.
 *
 * @param least at least so many
 * @param most at most so many
 * @param from the first word of the number, or what comes before it, such as at least
 * @param end the word after the number and its thing
 * @param noun the thing
 */
public record HowMany(long least, long most, int from, int end, int noun) {

  private static final WordLists WORDS = WordLists.beside(HowMany.class, "counted.txt");

  private static final Set<String> PLURALS = WORDS.set("plurals");
  private static final Set<String> NO_PLURALS = WORDS.set("no plurals");
  private static final Set<String> ENDS = Set.copyOf(WORDS.list("ends"));
  private static final Set<String> KINDS = WORDS.set("kinds");
  private static final Set<String> OWNERS = WORDS.set("owners");
  private static final Set<String> RHYTHMS = WORDS.set("rhythms");
  private static final Set<String> BEFORE_A_YEAR = WORDS.set("before a year");
  private static final Set<String> EACH = WordSet.of("each", "every");
  private static final Set<String> IS = WordSet.of("is", "are", "was", "were", "number", "totals");
  private static final Set<String> IN_ALL = WORDS.set("in all");
  private static final Set<String> PIECES = WORDS.set("pieces");
  private static final Set<String> SO = WORDS.set("so");
  private static final Set<String> ANOTHER = WordSet.of("a", "an", "the", "our", "their");

  /** What widens a number, before it and after it, by the first or the last word. */
  private static final Map<String, List<Bound>> BEFORE = new HashMap<>();

  private static final Map<String, List<Bound>> AFTER = new HashMap<>();

  /** Words that are numbers, by their first. */
  private static final Map<String, List<Spelled>> SPELLED = new HashMap<>();

  private static final Set<String> STARTS = WORDS.set("starts");

  /** "About 100" is from 85 to 115. */
  private static final double ROUGH = 0.15;

  /** So many words stand at the most between a number and its thing. */
  private static final int KIND = 4;

  private enum Width {
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  private record Bound(String[] words, Width width) {}

  private record Spelled(String[] words, long least, long most) {}

  /** A number without its thing. */
  private record Number(long least, long most, int from, int end) {

    Number widened(Width width, int newFrom, int newEnd) {
      return switch (width) {
        case AT_LEAST -> new Number(least, Long.MAX_VALUE, newFrom, newEnd);
        case AT_MOST -> new Number(0, most, newFrom, newEnd);
        case ABOUT ->
            new Number(
                (long) Math.floor(least * (1 - ROUGH)),
                (long) Math.ceil(most * (1 + ROUGH)),
                newFrom,
                newEnd);
      };
    }
  }

  static {
    put(BEFORE, "at least", Width.AT_LEAST, true);
    put(BEFORE, "at most", Width.AT_MOST, true);
    put(BEFORE, "about", Width.ABOUT, true);
    put(AFTER, "or more", Width.AT_LEAST, false);
    put(AFTER, "or less", Width.AT_MOST, false);
    put(AFTER, "or so", Width.ABOUT, false);
    List<String> words = WORDS.list("words");
    for (int i = 0; i + 2 < words.size(); i += 3) {
      String[] phrase = words.get(i).split(" ");
      SPELLED
          .computeIfAbsent(phrase[0], first -> new ArrayList<>())
          .add(
              new Spelled(
                  phrase, Long.parseLong(words.get(i + 1)), Long.parseLong(words.get(i + 2))));
    }
  }

  private static void put(
      Map<String, List<Bound>> bounds, String list, Width width, boolean byLast) {
    for (String phrase : WORDS.list(list)) {
      String[] words = phrase.split(" ");
      bounds
          .computeIfAbsent(words[byLast ? words.length - 1 : 0], first -> new ArrayList<>())
          .add(new Bound(words, width));
    }
  }

  /** A number that was entered as such. */
  public static HowMany entered(long least, long most) {
    return new HowMany(least, most, 0, 0, 0);
  }

  /** Whether no text tells it. */
  public boolean isEntered() {
    return end == 0;
  }

  /** So many as may be meant: of up to 40, that is 40. */
  public long amount() {
    return least > 0 ? least : most;
  }

  /** All that a text counts, in its order. */
  static List<HowMany> in(CutText words) {
    List<HowMany> all = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      Number number = number(words, i);
      HowMany counted = number == null ? null : counted(words, number);
      if (counted != null) {
        all.add(counted);
      }
      i = number == null ? i + 1 : counted == null ? number.end() : Math.max(counted.end, i + 1);
    }
    return List.copyOf(all);
  }

  private static @Nullable Number number(CutText words, int i) {
    Number number = plain(words, i);
    if (number == null) {
      return null;
    }
    int end = number.end();
    boolean range = isDash(words, end) || words.is(end, "to") || words.is(end, "or");
    if (range || (words.is(end, "and") && words.is(i - 1, "between"))) {
      Number second = plain(words, isDash(words, end) ? end : end + 1);
      if (second != null && second.least() > number.least()) {
        number = new Number(number.least(), second.most(), i, second.end());
      }
    }
    Bound before = before(words, i);
    if (before != null) {
      number = number.widened(before.width(), i - before.words().length, number.end());
    }
    Number after = after(words, number);
    return after == null ? number : after;
  }

  /** A number without what comes before and after it. */
  private static @Nullable Number plain(CutText words, int i) {
    if (i >= words.size()
        || !(isDigits(words, i) || words.isAny(i, STARTS))
        || isYear(words, i)
        || isClock(words, i)) {
      return null;
    }
    for (Spelled spelled : SPELLED.getOrDefault(words.at(i), List.of())) {
      if (words.reads(i, spelled.words())) {
        return new Number(spelled.least(), spelled.most(), i, i + spelled.words().length);
      }
    }
    Numeral numeral = Numeral.at(words, i);
    return numeral == null
        ? null
        : new Number(numeral.amount(), numeral.amount(), i, numeral.end());
  }

  /** The longest that stands before a number in its clause. */
  private static @Nullable Bound before(CutText words, int number) {
    if (number == 0 || words.startsClause(number)) {
      return null;
    }
    Bound longest = null;
    for (Bound bound : BEFORE.getOrDefault(words.at(number - 1), List.of())) {
      int first = number - bound.words().length;
      if (first >= 0
          && words.reads(first, bound.words())
          && (longest == null || longest.words().length < bound.words().length)) {
        longest = bound;
      }
    }
    return longest;
  }

  private static @Nullable Number after(CutText words, Number number) {
    int end = number.end();
    if (words.after(end - 1) == '+') {
      return number.widened(Width.AT_LEAST, number.from(), end);
    }
    if (end >= words.size()) {
      return null;
    }
    if (words.is(end, "odd")) {
      long most = number.most() % 100 == 0 ? number.most() + 99 : number.most() + 9;
      return new Number(number.least(), most, number.from(), end + 1);
    }
    if (addsMore(words, end)) {
      return null;
    }
    for (Bound bound : AFTER.getOrDefault(words.at(end), List.of())) {
      if (words.reads(end, bound.words())) {
        return number.widened(bound.width(), number.from(), end + bound.words().length);
      }
    }
    return null;
  }

  /** "19 schools, plus a list for the cooks": no more schools. */
  private static boolean addsMore(CutText words, int plus) {
    return words.is(plus, "plus")
        && (words.startsClause(plus)
            || words.isAny(plus + 1, ANOTHER)
            || Numeral.at(words, plus + 1) != null);
  }

  private static boolean isDash(CutText words, int end) {
    return end < words.size()
        && (words.after(end - 1) == '-' || words.after(end - 1) == '–')
        && Character.isDigit(words.at(end).charAt(0))
        && Character.isDigit(words.at(end - 1).charAt(0));
  }

  private static @Nullable HowMany counted(CutText words, Number number) {
    int noun = nounAfter(words, number);
    Number counted = number;
    if (noun > 0) {
      counted = new Number(number.least(), number.most(), number.from(), noun + 1);
      Number after = after(words, counted);
      counted = after == null ? counted : after;
    }
    boolean pieces = noun > 0 && words.isAny(noun, PIECES);
    int before = noun == 0 || pieces ? nounBefore(words, counted, pieces) : -1;
    if (noun == 0 && before < 0) {
      return null;
    }
    return of(counted, counted.end(), before < 0 ? noun : before);
  }

  private static HowMany of(Number number, int end, int noun) {
    return new HowMany(number.least(), number.most(), number.from(), end, noun);
  }

  /** "Twelve small desks", "12 of our desks", "three kinds of letters"; 0 for none. */
  private static int nounAfter(CutText words, Number number) {
    int i = number.end();
    i += words.is(i, "of") && !words.startsClause(i) ? 1 : 0;
    while (words.isAny(i, OWNERS) && !words.startsClause(i)) {
      i++;
    }
    int noun = 0;
    for (int k = i; k < words.size() && k < i + KIND; k++) {
      boolean ends = words.isAny(k, ENDS) && !isRhythmOf(words, k);
      if (words.startsClause(k) || ends || Numeral.at(words, k) != null) {
        break;
      }
      if (isPlural(words.at(k))) {
        noun = k;
      } else if (noun > 0) {
        break;
      }
    }
    if (noun == 0 && number.most() == 1) {
      noun = singular(words, i);
    }
    if (noun > 0 && words.isAny(noun, KINDS) && words.is(noun + 1, "of")) {
      int of = lastOf(words, noun + 2);
      return of > 0 ? of : noun;
    }
    return noun;
  }

  /** "Four weekly reports", but not "4 lists weekly". */
  private static boolean isRhythmOf(CutText words, int k) {
    return words.isAny(k, RHYTHMS)
        && k + 1 < words.size()
        && !words.startsClause(k + 1)
        && isPlural(words.at(k + 1));
  }

  /** "One interface": the last word before what ends it. */
  private static int singular(CutText words, int from) {
    int noun = lastOf(words, from);
    return noun > 0
            && (noun + 1 == words.size()
                || words.startsClause(noun + 1)
                || words.isAny(noun + 1, ENDS))
        ? noun
        : 0;
  }

  private static int lastOf(CutText words, int from) {
    int noun = 0;
    for (int k = from; k < words.size() && k < from + KIND; k++) {
      if ((k > from && words.startsClause(k)) || words.isAny(k, ENDS) || isDigits(words, k)) {
        break;
      }
      noun = k;
      if (isPlural(words.at(k))) {
        break;
      }
    }
    return noun;
  }

  /**
   * "Desks: 12", "desks? Twelve", "every desk, 12 in total", "the number of desks is 12"; -1 for
   * none.
   */
  private static int nounBefore(CutText words, Number number, boolean pieces) {
    int clause = number.from();
    while (clause > 0 && !words.startsClause(clause) && words.isAny(clause - 1, SO)) {
      clause--;
    }
    boolean so = clause < number.from();
    int last = clause - 1;
    if (last < 0) {
      return -1;
    }
    int end = number.end();
    boolean ends = end >= words.size() || (words.startsClause(end) && words.after(end - 1) != ':');
    boolean inAll = words.isAny(words.is(end, "in") ? end + 1 : end, IN_ALL);
    char after = words.after(last);
    boolean told =
        after == ':'
            || after == '?'
            || after == '='
            || (after == ' ' && words.startsClause(clause));
    boolean alone = inAll || (ends && (pieces || so || told));
    boolean apart = words.startsClause(clause) || (so && words.isAny(clause, IS));
    return alone && apart ? lastThing(words, last, so) : -1;
  }

  /** What the words of a clause are about: "hangars at the airfield", "every desk". */
  private static int lastThing(CutText words, int last, boolean sentence) {
    int first = last;
    while (first > 0 && !(sentence ? words.startsSentence(first) : words.startsClause(first))) {
      first--;
    }
    for (int i = first; i <= last; i++) {
      if (Numeral.at(words, i) != null) {
        return -1;
      }
      boolean ends = i == last || words.isAny(i + 1, ENDS) || !isPlural(words.at(i + 1));
      if (ends && isPlural(words.at(i))) {
        return i;
      }
      if (words.isAny(i, EACH)) {
        return singular(words, i + 1);
      }
    }
    return -1;
  }

  /** "In 2027", "12 April 2027", and 2027 without a thing; "2000 users" are so many. */
  private static boolean isYear(CutText words, int i) {
    String word = words.at(i);
    boolean digits =
        word.length() == 4
            && (word.startsWith("20") || word.startsWith("199"))
            && Character.isDigit(word.charAt(3));
    boolean counts =
        i + 1 < words.size()
            && !words.startsClause(i + 1)
            && isPlural(words.at(i + 1))
            && (i == 0 || words.startsClause(i) || !words.isAny(i - 1, BEFORE_A_YEAR));
    return digits && !counts;
  }

  /** The hour or the minute of 7:30. */
  private static boolean isClock(CutText words, int i) {
    boolean minute = i > 0 && words.after(i - 1) == ':' && isDigits(words, i - 1);
    boolean hour = i + 1 < words.size() && words.after(i) == ':' && isDigits(words, i + 1);
    return isDigits(words, i) && (minute || hour);
  }

  private static boolean isDigits(CutText words, int i) {
    return Character.isDigit(words.at(i).charAt(0));
  }

  /** Whether the words of one thing end before this one. */
  public static boolean endsThing(CutText words, int i) {
    return words.isAny(i, ENDS) || (i > 0 && words.startsClause(i));
  }

  /** Whether a word is of several. */
  public static boolean isPlural(String word) {
    return PLURALS.contains(word)
        || (word.length() > 4 && word.endsWith("men"))
        || (word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("ous")
            && !NO_PLURALS.contains(word)
            && !ENDS.contains(word));
  }
}
