package io.handoff.check.consistency.load;

import io.handoff.check.consistency.load.BusyTime.Trait;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.HowMany;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Roles;
import io.handoff.check.told.Synonyms;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.EnumSet;
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
  private static final Set<String> OPEN = BusyPeriod.LISTS.set("open");
  private static final Set<String> PERSONS = BusyPeriod.LISTS.set("persons");
  private static final Set<String> BEFORE_A_MONTH = WordSet.of("in", "by", "of", "early", "late");
  private static final Set<String> REASON =
      WordSet.of("only", "there", "no", "not", "all", "each", "we", "they", "it", "nobody", "more");
  private static final Set<String> BEFORE_A_YEAR = WordSet.of("in", "of", "since", "may");

  /** So many words of a sentence are read before and after a number. */
  private static final int FURTHEST = 40;

  private static final int MOST = 6;

  /** So many words are read of one text; no field has more. */
  private static final int READ = 2_000;

  /** So many words before a number its time is quoted with it. */
  private static final int BESIDE = 4;

  private final Told told;

  private final CutText words;
  private final WholeInSentence whole;

  private BusyTimeInText(Told told, CutText words, WholeInSentence whole) {
    this.whole = whole;
    this.told = told;
    this.words = words;
  }

  /** All that a text tells so. */
  static List<BusyTime> in(Told told, CutText words, WholeInSentence whole) {
    boolean other =
        told.member().startsWith("segments")
            || (told.isIn("answers") && OTHER_ANSWERS.contains(told.id()));
    return other ? List.of() : new BusyTimeInText(told, words, whole).all();
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
    List<HowMany> all = words.counts();
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
      boolean counts = number != null && number.amount() > 1 && !words.isAny(i - 1, BEFORE);
      if (counts && isMoves(number.end())) {
        more.add(number(number, i, number.end() + 1, number.end()));
        i = number.end();
      } else if (counts && thing >= 0 && isBare(number.end())) {
        more.add(number(number, i, number.end(), thing));
        i = number.end() - 1;
      } else if (thing < 0 && HowMany.isPlural(words.at(i)) && !NO_THINGS.contains(words.at(i))) {
        thing = i;
      }
    }
    more.addAll(all);
    return more;
  }

  private static HowMany number(Numeral number, int from, int end, int noun) {
    return new HowMany(number.amount(), number.amount(), from, end, noun);
  }

  /** What may be done as well as be counted: "150 moves". */
  private boolean isMoves(int i) {
    return i < words.size()
        && !words.startsClause(i)
        && words.at(i).length() > 4
        && words.at(i).endsWith("s");
  }

  private boolean isBare(int after) {
    return after >= words.size() || words.startsClause(after) || words.isAny(after, AFTER);
  }

  /** Whether something is counted that happens. */
  private boolean isOfThings(HowMany many) {
    String noun = words.at(many.noun());
    return many.most() > 1 && !isYear(many) && !NO_THINGS.contains(noun);
  }

  private boolean isYear(HowMany many) {
    int before = many.from() - 1;
    return many.least() > 1990
        && many.least() < 2100
        && (many.end() == many.from() + 1
            || words.isAny(before, BEFORE_A_YEAR)
            || words.isAny(before, BusyPeriod.MONTHS));
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
        many.noun() < from || many.noun() >= to || isElsewhere(from, to)
            ? null
            : period(many, from, to);
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
        BusyTime.gist(words, many.from(), many.noun()),
        BusyTime.gist(
            words,
            PeriodInSentence.clauseStart(words, from, many.from()),
            Math.min(words.clauseEnd(many.end() - 1), to)),
        BusyTime.gist(words, from, to),
        traits(many, period.period(), from, to),
        said(many, period.time()));
  }

  /** The time that the sentence tells, or speaks of after the one before it. */
  private @Nullable PeriodInSentence period(HowMany many, int from, int to) {
    PeriodInSentence own = PeriodInSentence.of(words, many, from, to);
    PeriodInSentence named = NamedTime.of(words, many, from, to, own);
    return named == null || isElsewhere(NamedTime.before(words, from), from) ? own : named;
  }

  /** The number with its time, where that stands near enough to be read with it. */
  private String said(HowMany many, int time) {
    boolean far = many.from() - time > BESIDE;
    int from = far ? many.from() : Math.min(many.from(), time);
    return words.between(from, Math.max(many.end(), far ? 0 : time + 1));
  }

  private Set<Trait> traits(HowMany many, BusyPeriod period, int from, int to) {
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    String noun = words.at(many.noun());
    if (PERSONS.contains(noun) || Roles.isRole(noun)) {
      traits.add(Trait.OF_PEOPLE);
    }
    if (whole.isIn(words, many, period, from, to)) {
      traits.add(Trait.WHOLE);
    }
    int first = PeriodInSentence.clauseStart(words, from, many.from());
    int last = Math.min(words.clauseEnd(many.end() - 1), to);
    if (words.hasAny(first, many.from(), OPEN) || words.hasAny(many.end(), last, OPEN)) {
      traits.add(Trait.OPEN);
    }
    return traits;
  }

  /** "Since May", "since 2024", "since the move"; not "since only 6 boats go out". */
  private boolean isTime(int i) {
    return i >= words.size()
        || words.startsClause(i)
        || Character.isDigit(words.at(i).charAt(0))
        || BusyPeriod.span(words.at(i)) != null
        || !words.isAny(i, REASON);
  }

  /** Whether a sentence is of others, of another time, such as last week, or of what could be. */
  private boolean isElsewhere(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean last =
          words.is(i, "last")
              && i + 1 < to
              && BusyPeriod.span(words.at(i + 1)) != null
              && !words.is(i + 2, "of");
      boolean month = words.is(i, "may") && words.isAny(i - 1, BEFORE_A_MONTH);
      boolean late = words.reads(i, "late", "in");
      boolean because = words.is(i, "since") && words.startsClause(i) && !isTime(i + 1);
      if (last || (!month && !late && !because && words.isAny(i, ELSEWHERE))) {
        return true;
      }
    }
    return false;
  }
}
