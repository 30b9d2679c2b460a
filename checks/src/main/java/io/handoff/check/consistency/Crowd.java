package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Users counted in a text who are several times as many as all that the load register knows. */
final class Crowd {

  private static final WordLists LISTS = WordLists.beside(Crowd.class, "crowd.txt");

  private static final double TIMES = 3;

  private static final double TIMES_IN_USE = 2;

  /** Whoever has access on the first day is among all from the first month on. */
  private static final double TIMES_ON_DAY_ONE = 1.5;

  private static final Set<String> USERS = Set.of("user", "users");

  private static final Set<String> PERSONS = LISTS.set("persons");

  private static final Set<String> PLAIN =
      Set.of("internal", "active", "named", "registered", "regular", "end", "business", "office");

  private static final Set<String> BESIDE =
      Set.of("accounts", "records", "files", "data", "ids", "profiles", "groups", "names");

  /** Words of other people, another time, or of what a thing could bear. */
  private static final Set<String> OTHERS = LISTS.set("others");

  private static final Set<String> USES = LISTS.set("uses");

  private Crowd() {}

  /** The count and its noun, as written; null when there is none. */
  static @Nullable String above(long all, CutText words) {
    return above(TIMES * all, words, USERS, 0);
  }

  /**
   * The same in what says how it is used: of a day or a month, people are a part of all.
   *
   * @param roles what the load register calls them
   */
  static @Nullable String inUseAbove(long all, CutText words, Set<String> roles) {
    Set<String> nouns = new HashSet<>(PERSONS);
    nouns.addAll(roles);
    String found = above(TIMES_IN_USE * all, words, nouns, 0);
    return found == null ? others(TIMES_IN_USE * all, words) : found;
  }

  /** People of another kind who use it as well: "9,200 pupils also choose a dish". */
  private static @Nullable String others(double least, CutText words) {
    for (int from = 0; from < words.size(); ) {
      int to = words.sentenceEnd(from);
      boolean others = words.hasAny(from, to, OTHERS) || Hedge.in(words, from, to);
      for (int i = from; i < to && !others; i++) {
        Numeral number = Numeral.at(words, i);
        int end = number == null ? 0 : Roles.end(words, number.end(), to);
        if (end > 0 && number.amount() >= least && isUsing(words, end, to)) {
          return words.between(i, end);
        }
        i = number == null ? i : number.end() - 1;
      }
      from = to;
    }
    return null;
  }

  private static boolean isUsing(CutText words, int verb, int to) {
    int at = words.is(verb, "also") || words.is(verb, "will") ? verb + 1 : verb;
    return at < to && words.isAny(at, USES);
  }

  /**
   * The same in what says who has access on day one.
   *
   * @param roles what the load register calls them
   */
  static @Nullable String onDayOneAbove(long all, CutText words, Set<String> roles) {
    Set<String> nouns = new HashSet<>(PERSONS);
    nouns.addAll(roles);
    return above(TIMES_ON_DAY_ONE * all, words, nouns, 1);
  }

  private static @Nullable String above(
      double least, CutText words, Set<String> nouns, int between) {
    for (int from = 0; from < words.size(); ) {
      int to = words.sentenceEnd(from);
      if (words.hasAny(from, to, nouns)
          && !words.hasAny(from, to, OTHERS)
          && !Hedge.in(words, from, to)) {
        String found = in(words, from, to, least, nouns, between);
        if (found != null) {
          return found;
        }
      }
      from = to;
    }
    return null;
  }

  private static @Nullable String in(
      CutText words, int from, int to, double least, Set<String> nouns, int between) {
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      int noun = number.end();
      while (noun < to && noun - number.end() < 2 && words.isAny(noun, PLAIN)) {
        noun++;
      }
      for (int left = between; left > 0 && noun + 1 < to && !words.isAny(noun, nouns); left--) {
        noun++;
      }
      if (noun < to
          && words.isAny(noun, nouns)
          && !words.isAny(noun + 1, BESIDE)
          && !words.is(i - 1, "of")
          && !words.is(i - 2, "of")
          && number.amount() >= least) {
        return words.between(i, noun + 1);
      }
      i = Math.max(number.end() - 1, i);
    }
    return null;
  }
}
