package io.handoff.check.consistency;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Users counted in a text who are several times as many as all that the load register knows. */
final class Crowd {

  private static final int TIMES = 3;

  private static final Set<String> USERS = Set.of("user", "users");

  private static final Set<String> PLAIN =
      Set.of("internal", "active", "named", "registered", "regular", "end", "business", "office");

  private static final Set<String> BESIDE =
      Set.of("accounts", "records", "files", "data", "ids", "profiles", "groups", "names");

  /** Words of other people, another time, or of what a thing could bear. */
  private static final Set<String> OTHERS =
      Set.of(
          "company",
          "companies",
          "parent",
          "customers",
          "clients",
          "visitors",
          "guests",
          "public",
          "members",
          "directory",
          "tenant",
          "has",
          "have",
          "employs",
          "capacity",
          "test",
          "tests",
          "tested",
          "bear",
          "holds",
          "up",
          "than",
          "year",
          "years",
          "grow",
          "grows",
          "growth",
          "later",
          "until",
          "was",
          "were",
          "before",
          "old",
          "today",
          "out",
          "existing",
          "copied",
          "migrated",
          "export",
          "imported",
          "whole",
          "website",
          "shop",
          "forum");

  private Crowd() {}

  /** The count and its noun, as written; null when there is none. */
  static @Nullable String above(long all, Words words) {
    for (int from = 0; from < words.size(); ) {
      int to = words.sentenceEnd(from);
      if (words.hasAny(from, to, USERS)
          && !words.hasAny(from, to, OTHERS)
          && !Hedge.in(words, from, to)) {
        String found = in(words, from, to, all);
        if (found != null) {
          return found;
        }
      }
      from = to;
    }
    return null;
  }

  private static @Nullable String in(Words words, int from, int to, long all) {
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      int noun = number.end();
      while (noun < to && noun - number.end() < 2 && words.isAny(noun, PLAIN)) {
        noun++;
      }
      if (noun < to
          && words.isAny(noun, USERS)
          && !words.isAny(noun + 1, BESIDE)
          && !words.is(i - 1, "of")
          && number.amount() >= all * TIMES) {
        return words.between(i, noun + 1);
      }
      i = Math.max(number.end() - 1, i);
    }
    return null;
  }
}
