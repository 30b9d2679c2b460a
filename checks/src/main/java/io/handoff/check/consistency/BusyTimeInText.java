package io.handoff.check.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how many of something a text tells for some time. */
final class BusyTimeInText {

  private static final Set<String> ELSEWHERE = BusyPeriod.LISTS.set("elsewhere");
  private static final Set<String> NO_THINGS = BusyPeriod.LISTS.set("no things");
  private static final Set<String> AFTER = BusyPeriod.LISTS.set("after a number");
  private static final Set<String> OTHER_ANSWERS = BusyPeriod.LISTS.set("answers of other times");
  private static final Set<String> BEFORE = BusyPeriod.LISTS.set("before no number");
  private static final Set<String> EMPTY = BusyPeriod.LISTS.set("empty");

  /** So many words of a sentence are read before and after a number. */
  private static final int FURTHEST = 40;

  private static final int MOST = 6;

  /** So many words are read of one text; no field has more. */
  private static final int READ = 2_000;

  private final Told told;
  private final CutText words;

  private BusyTimeInText(Told told, CutText words) {
    this.told = told;
    this.words = words;
  }

  /** All that a text tells so. */
  static List<BusyTime> in(Told told, CutText words) {
    boolean other =
        told.member().startsWith("segments")
            || (told.isIn("answers") && OTHER_ANSWERS.contains(told.id()));
    return other ? List.of() : new BusyTimeInText(told, words).all();
  }

  private List<BusyTime> all() {
    List<BusyTime> found = new ArrayList<>();
    for (HowMany many : numbers()) {
      if (found.size() == MOST || many.from() > READ) {
        return found;
      }
      BusyTime one = isOfThings(many) ? at(many) : null;
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  /** Also numbers of what the sentence began with: "two hundred calls in a week, 300 in May". */
  private List<HowMany> numbers() {
    List<HowMany> all = HowMany.in(words);
    List<HowMany> more = new ArrayList<>();
    int next = 0;
    int thing = -1;
    for (int i = 0; i < words.size() && more.size() < MOST; i++) {
      thing = words.startsSentence(i) ? -1 : thing;
      while (next < all.size() && all.get(next).end() <= i) {
        next++;
      }
      boolean known = next < all.size() && all.get(next).from() <= i;
      Numeral number = known ? null : Numeral.at(words, i);
      if (number != null
          && number.amount() > 1
          && thing >= 0
          && !words.isAny(i - 1, BEFORE)
          && isBare(number.end())) {
        more.add(new HowMany(number.amount(), number.amount(), i, number.end(), thing));
        i = number.end() - 1;
      } else if (thing < 0 && HowMany.isPlural(words.at(i)) && !NO_THINGS.contains(words.at(i))) {
        thing = i;
      }
    }
    more.addAll(all);
    return more;
  }

  private boolean isBare(int after) {
    return after >= words.size() || words.startsClause(after) || words.isAny(after, AFTER);
  }

  /** Whether something is counted that happens. */
  private boolean isOfThings(HowMany many) {
    String noun = words.at(many.noun());
    boolean year =
        many.least() > 1990 && many.least() < 2100 && many.end() == many.from() + 1;
    return many.most() > 1 && !year && !NO_THINGS.contains(noun) && !Roles.isRole(noun);
  }

  private @Nullable BusyTime at(HowMany many) {
    int from = Math.min(many.from(), many.noun());
    int first = Math.max(0, from - FURTHEST);
    while (from > first && !words.startsSentence(from)) {
      from--;
    }
    int to = Math.max(many.end(), many.noun() + 1);
    int last = Math.min(words.size(), to + FURTHEST);
    while (to < last && !words.startsSentence(to)) {
      to++;
    }
    PeriodInSentence period =
        many.noun() < from || many.noun() >= to || words.hasAny(from, to, ELSEWHERE)
            ? null
            : PeriodInSentence.of(words, many, from, to);
    if (period == null) {
      return null;
    }
    boolean open = many.most() == Long.MAX_VALUE;
    String noun = words.at(many.noun());
    return new BusyTime(
        told,
        many.least() == 0 ? many.most() : many.least(),
        open ? many.least() : many.most(),
        noun.equals("times") ? BusyTime.TIMES : Synonyms.of(Thing.one(noun)),
        period.period(),
        gist(many.from(), many.noun()),
        gist(from, to),
        words.between(
            Math.min(many.from(), period.time()), Math.max(many.end(), period.time() + 1)));
  }

  private Set<String> gist(int from, int to) {
    Set<String> gist = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (!isEmpty(words.at(i)) && Numeral.at(words, i) == null) {
        gist.add(Gist.stem(words.at(i)));
      }
    }
    return gist;
  }

  private static boolean isEmpty(String word) {
    return word.length() < 3
        || Gist.isEmpty(word)
        || EMPTY.contains(word)
        || BusyPeriod.span(word) != null;
  }
}
