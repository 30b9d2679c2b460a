package io.handoff.check.consistency;

import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many of something a text tells for some time.
 *
 * @param told the text
 * @param least at least so many
 * @param most at most so many
 * @param thing what is counted
 * @param span in which time
 * @param load whether that time is full, like others, or empty
 * @param conditions words that tell it from other times
 * @param marks words that tell what is counted from others of its kind
 * @param gist what the sentence is about
 * @param said the words
 */
record BusyTime(
    Told told,
    long least,
    long most,
    String thing,
    Span span,
    Load load,
    Set<String> conditions,
    Set<String> marks,
    Set<String> gist,
    String said) {

  /** A time, with how many of the next shorter one it has at least and at most. */
  enum Span {
    HOUR(1, 1),
    PART_OF_A_DAY(1, 12),
    DAY(1, 4),
    WEEK(4, 7),
    MONTH(4, 5),
    YEAR(11, 12);

    private final int least;
    private final int most;

    Span(int least, int most) {
      this.least = least;
      this.most = most;
    }

    /** So many of a shorter time it has at least, or at most. */
    long of(Span shorter, boolean atLeast) {
      long times = 1;
      for (int i = shorter.ordinal() + 1; i <= ordinal(); i++) {
        times *= atLeast ? values()[i].least : values()[i].most;
      }
      return times;
    }
  }

  /** How full a time is. */
  enum Load {
    TOP,
    NORMAL,
    EVERY,
    ONE,
    LOW
  }

  private static final WordLists LISTS = WordLists.beside(BusyTime.class, "busy-times.txt");

  private static final List<Set<String>> SPANS =
      List.of(
          LISTS.set("hour"),
          LISTS.set("part of a day"),
          LISTS.set("day"),
          LISTS.set("week"),
          LISTS.set("month"),
          LISTS.set("year"));

  private static final Set<String> WEEKDAYS = LISTS.set("weekdays");
  private static final Set<String> TOP = LISTS.set("top");
  private static final Set<String> NORMAL = LISTS.set("normal");
  private static final Set<String> LOW = LISTS.set("low");
  private static final Set<String> EVERY = LISTS.set("every");
  private static final Set<String> CONDITIONS = LISTS.set("conditions");
  private static final Set<String> ELSEWHERE = LISTS.set("elsewhere");
  private static final Set<String> PARTS = parts();
  private static final Set<String> MONTHS = LISTS.set("months");
  private static final Set<String> EVERY_OR_THE = LISTS.set("every or the");
  private static final Set<String> ORDINALS = LISTS.set("ordinals");
  private static final Set<String> OF_ONE = LISTS.set("of one");
  private static final Set<String> NO_THINGS = LISTS.set("no things");
  private static final Set<String> AFTER = LISTS.set("after a number");
  private static final Set<String> OTHER_ANSWERS = LISTS.set("answers of other times");
  private static final Set<String> BEFORE = LISTS.set("before no number");
  private static final String TIMES = "*";
  private static final Set<String> EMPTY = LISTS.set("empty");

  /** So many words may stand between a number and its time. */
  private static final int NEAR = 8;

  /** Numbers are rounded; from a quarter more they contradict. */
  private static final double FAR = 1.25;

  /** So many words of a sentence are read before and after a number. */
  private static final int FURTHEST = 40;

  /** A sentence with so few other words says no more than the number. */
  private static final int BARE = 2;

  private static final int LETTERS = 6;

  private static final int MOST = 6;

  /** So many words are read of one text; no field has more. */
  private static final int READ = 2_000;

  /** Days of every week, and parts of every day. */
  private static Set<String> parts() {
    Set<String> parts = new HashSet<>();
    WEEKDAYS.forEach(day -> parts.add(form(day)));
    SPANS.get(1).forEach(part -> parts.add(form(part)));
    return parts;
  }

  /** All that a text tells so. */
  static List<BusyTime> in(Told told, CutText words) {
    List<BusyTime> found = new ArrayList<>();
    for (HowMany many : all(words)) {
      if (found.size() == MOST || many.from() > READ) {
        return found;
      }
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
      BusyTime one =
          many.noun() >= from && many.noun() < to ? of(told, words, many, from, to) : null;
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  /** Also numbers of what the sentence began with: "two hundred calls in a week, 300 in May". */
  private static List<HowMany> all(CutText words) {
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
      if (number != null
          && number.amount() > 1
          && thing >= 0
          && !words.isAny(i - 1, BEFORE)
          && isBare(words, number.end())) {
        more.add(new HowMany(number.amount(), number.amount(), i, number.end(), thing));
        i = number.end() - 1;
      } else if (thing < 0 && HowMany.isPlural(words.at(i)) && !NO_THINGS.contains(words.at(i))) {
        thing = i;
      }
    }
    more.addAll(all);
    return more;
  }

  private static boolean isBare(CutText words, int after) {
    return after >= words.size() || words.startsClause(after) || words.isAny(after, AFTER);
  }

  private static @Nullable BusyTime of(Told told, CutText words, HowMany many, int from, int to) {
    String noun = words.at(many.noun());
    boolean open = many.most() == Long.MAX_VALUE;
    if (NO_THINGS.contains(noun)
        || Roles.isRole(noun)
        || isYear(many)
        || told.member().startsWith("segments")
        || (told.isIn("answers") && OTHER_ANSWERS.contains(told.id()))
        || many.most() < 2
        || many.noun() >= to
        || words.hasAny(from, to, ELSEWHERE)) {
      return null;
    }
    int first = clauseStart(words, from, many.from());
    int last = many.end();
    while (last < to && !words.startsClause(last)) {
      last++;
    }
    int time = time(words, many, first, last);
    if (time < 0 && first > from && !hasNumber(words, from, first)) {
      time = time(words, many, from, last);
    }
    Span span = time < 0 ? null : span(words.at(time));
    if (span == null || isOfOne(words, first, last)) {
      return null;
    }
    boolean alone = !hasNumber(words, from, many.from()) && !hasNumber(words, many.end(), to);
    int begin = alone ? from : Math.min(first, clauseStart(words, from, time));
    int end = alone ? to : last;
    Load load = many.least() == 0 ? Load.TOP : load(words, begin, end, time);
    return new BusyTime(
        told,
        many.least() == 0 ? many.most() : many.least(),
        open ? many.least() : many.most(),
        noun.equals("times") ? TIMES : Synonyms.of(Thing.one(noun)),
        span,
        open ? Load.LOW : load,
        conditions(words, begin, end, time),
        marks(words, many),
        gist(words, from, to),
        words.between(Math.min(many.from(), time), Math.max(many.end(), time + 1)));
  }

  private static boolean hasNumber(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isNumber(words, i) && !words.is(i, "one")) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(CutText words, int from, int i) {
    int start = i;
    while (start > from && !words.startsClause(start)) {
      start--;
    }
    return start;
  }

  /** The time that stands nearest to a number, and is not counted itself; -1 for none. */
  private static int time(CutText words, HowMany many, int from, int to) {
    for (int distance = 0; distance <= NEAR; distance++) {
      int after = many.end() + distance;
      if (after < to && isTime(words, after, from)) {
        return after;
      }
      int before = many.from() - 1 - distance;
      if (before >= from && isTime(words, before, from)) {
        return before;
      }
    }
    return -1;
  }

  /** "A day", "each normal week", "the busiest hour", "daily": no month 1, and no first week. */
  private static boolean isTime(CutText words, int i, int from) {
    Span span = span(words.at(i));
    if (span == null || words.reads(i - 2, "of", "the") || words.is(i - 1, "of")) {
      return false;
    }
    if (words.at(i).endsWith("ly")) {
      return i + 1 >= words.size()
          || words.startsClause(i + 1)
          || words.isAny(i + 1, AFTER)
          || isNumber(words, i + 1);
    }
    if (words.isAny(i, WEEKDAYS)
        || words.isAny(i - 1, CONDITIONS)
        || MONTHS.contains(words.at(i))) {
      return true;
    }
    int before = i - 1;
    boolean said = false;
    while (before >= from
        && before >= i - 3
        && !words.startsClause(before + 1)
        && isKind(words, before)) {
      said |= words.isAny(before, TOP) || words.isAny(before, NORMAL) || words.isAny(before, LOW);
      before--;
    }
    return said
        || (before >= from && !words.startsClause(before + 1) && words.isAny(before, EVERY_OR_THE));
  }

  private static boolean isKind(CutText words, int i) {
    return !words.isAny(i, EVERY_OR_THE) && !words.isAny(i, ORDINALS) && !isNumber(words, i);
  }

  private static boolean isNumber(CutText words, int i) {
    return Numeral.at(words, i) != null;
  }

  private static @Nullable Span span(String word) {
    for (int i = 0; i < SPANS.size(); i++) {
      if (SPANS.get(i).contains(word)) {
        return Span.values()[i];
      }
    }
    return null;
  }

  private static boolean isYear(HowMany many) {
    return many.least() > 1990 && many.least() < 2100 && many.end() == many.from() + 1;
  }

  /** "90 cars per crossing", "each shop sells 40": of one of several. */
  private static boolean isOfOne(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.isAny(i, OF_ONE)
          && !words.is(i, "a")
          && !words.is(i, "an")
          && span(words.at(i + 1)) == null
          && (i + 2 >= to || span(words.at(i + 2)) == null)) {
        return true;
      }
    }
    return false;
  }

  private static Load load(CutText words, int from, int to, int time) {
    boolean normal = words.hasAny(from, to, NORMAL);
    boolean top = false;
    for (int i = from; i < to; i++) {
      boolean mostDays = words.is(i, "most") && i + 1 < to && span(words.at(i + 1)) != null;
      normal |= mostDays;
      top |= !mostDays && words.isAny(i, TOP);
    }
    if (top || words.hasAny(from, to, LOW)) {
      return normal ? Load.NORMAL : top ? Load.TOP : Load.LOW;
    }
    if (normal) {
      return Load.NORMAL;
    }
    boolean every = words.hasAny(Math.max(from, time - 2), time + 1, EVERY);
    boolean named = words.hasAny(from, to, WEEKDAYS);
    return every && !named ? Load.EVERY : Load.ONE;
  }

  private static Set<String> conditions(CutText words, int from, int to, int time) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (words.isAny(i, WEEKDAYS) || (i != time && words.isAny(i, CONDITIONS))) {
        found.add(form(words.at(i)));
      }
    }
    return found;
  }

  private static Set<String> marks(CutText words, HowMany many) {
    Set<String> marks = new HashSet<>();
    for (int i = many.from(); i < many.noun(); i++) {
      if (!isNumber(words, i) && !isEmpty(words.at(i))) {
        marks.add(form(words.at(i)));
      }
    }
    return marks;
  }

  private static Set<String> gist(CutText words, int from, int to) {
    Set<String> gist = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (!isEmpty(words.at(i)) && !isNumber(words, i)) {
        gist.add(form(words.at(i)));
      }
    }
    return gist;
  }

  private static boolean isEmpty(String word) {
    return word.length() < 3 || Gist.isEmpty(word) || EMPTY.contains(word) || span(word) != null;
  }

  private static String form(String word) {
    String one = Thing.one(word);
    return one.length() > LETTERS ? one.substring(0, LETTERS) : one;
  }

  /** Whether both cannot be true. */
  boolean contradicts(BusyTime other) {
    if (!isSameThing(other)
        || !isNear(other)
        || !other.gist.containsAll(marks)
        || !gist.containsAll(other.marks)) {
      return false;
    }
    return span == other.span
        ? differs(other) || other.differs(this)
        : span.compareTo(other.span) < 0 ? exceeds(other) : other.exceeds(this);
  }

  /** The same noun, or "is scanned 900 times" and "350 scans". */
  private boolean isSameThing(BusyTime other) {
    return thing.equals(other.thing)
        ? !thing.equals(TIMES)
        : (thing.equals(TIMES) && other.isOf(gist))
            || (other.thing.equals(TIMES) && isOf(other.gist));
  }

  private boolean isOf(Set<String> words) {
    String form = form(thing);
    return words.stream().anyMatch(word -> word.startsWith(form) || form.startsWith(word));
  }

  /** In the same time: more than at the top, less than at the bottom, or not like the others. */
  private boolean differs(BusyTime other) {
    Set<String> season = season();
    boolean always = season.isEmpty() || other.conditions.containsAll(season);
    if (load == Load.TOP && always && (other.load != Load.TOP || conditions.isEmpty())) {
      return other.least > most * (other.load == Load.TOP ? FAR : 1);
    }
    if (load == Load.LOW && always && other.load != Load.LOW) {
      return other.most < least;
    }
    boolean same =
        isLikeOthers() && other.isLikeOthers()
            || (load == other.load && !conditions.isEmpty())
            || (load == Load.TOP && other.load == Load.TOP);
    return same && conditions.equals(other.conditions) && other.least > most * FAR;
  }

  /** What makes this time another, beside the day, or the month that is named as the fullest. */
  private Set<String> season() {
    Set<String> season = new HashSet<>(conditions);
    WEEKDAYS.forEach(day -> season.remove(form(day)));
    MONTHS.forEach(month -> season.remove(form(month)));
    return season;
  }

  /** Whether both sentences are about the same, so far as they say more than the numbers. */
  private boolean isNear(BusyTime other) {
    Set<String> shared = new HashSet<>(gist);
    shared.retainAll(other.gist);
    shared.remove(form(thing));
    return !shared.isEmpty() || Math.min(gist.size(), other.gist.size()) <= BARE;
  }

  private boolean isLikeOthers() {
    return load == Load.NORMAL || load == Load.EVERY;
  }

  /** A shorter time with more than the longer one that it is in. */
  private boolean exceeds(BusyTime longer) {
    if (longer.load == Load.ONE && longer.span != Span.YEAR) {
      return false;
    }
    Set<String> season = new HashSet<>(conditions);
    season.removeAll(PARTS);
    Set<String> all = new HashSet<>(longer.conditions);
    all.removeAll(PARTS);
    boolean within = season.isEmpty() || season.equals(all) || longer.load == Load.TOP;
    boolean peak =
        load == Load.TOP && longer.load != Load.TOP && longer.span.compareTo(Span.MONTH) < 0;
    if (least > longer.most && !peak && (within || longer.span == Span.YEAR)) {
      return true;
    }
    return isLikeOthers()
        && season.isEmpty()
        && longer.load != Load.TOP
        && least * longer.span.of(span, true) > longer.most * FAR;
  }
}
