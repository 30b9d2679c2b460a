package io.handoff.check.consistency.load;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.Gist;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time in which so many of something come.
 *
 * @param span how long it is
 * @param load whether it is full, like others, or empty
 * @param conditions words that tell it from other times
 */
record BusyPeriod(Span span, Load load, Set<String> conditions) {

  /** How long a time is, with how many of the next shorter one it has at least. */
  enum Span {
    HOUR(1),
    PART_OF_A_DAY(1),
    DAY(1),
    WEEK(4),
    MONTH(4),
    YEAR(11);

    private final int least;

    Span(int least) {
      this.least = least;
    }

    /** So many of a shorter time it has at least. */
    private long of(Span shorter) {
      long times = 1;
      for (int i = shorter.ordinal() + 1; i <= ordinal(); i++) {
        times *= values()[i].least;
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

  static final WordLists LISTS = WordLists.beside(BusyPeriod.class, "busy-times.txt");

  private static final List<Set<String>> SPANS =
      List.of(
          LISTS.set("hour"),
          LISTS.set("part of a day"),
          LISTS.set("day"),
          LISTS.set("week"),
          LISTS.set("month"),
          LISTS.set("year"));

  static final Set<String> WEEKDAYS = LISTS.set("weekdays");
  static final Set<String> MONTHS = LISTS.set("months");
  private static final Set<String> NO_SEASONS = stems(WEEKDAYS, MONTHS);
  private static final Set<String> PARTS = stems(WEEKDAYS, LISTS.set("part of a day"));

  @SafeVarargs
  private static Set<String> stems(Set<String>... words) {
    Set<String> stems = new HashSet<>();
    for (Set<String> some : words) {
      some.forEach(word -> stems.add(Gist.stem(word)));
    }
    return stems;
  }

  /** How long the time is that a word names; null when it names none. */
  static @Nullable Span span(String word) {
    for (int i = 0; i < SPANS.size(); i++) {
      if (SPANS.get(i).contains(word)) {
        return Span.values()[i];
      }
    }
    return null;
  }

  boolean isShorterThan(BusyPeriod other) {
    return span.compareTo(other.span) < 0;
  }

  boolean isTop() {
    return load == Load.TOP;
  }

  boolean isLow() {
    return load == Load.LOW;
  }

  boolean isLikeOthers() {
    return load == Load.NORMAL || load == Load.EVERY;
  }

  /** Whether it is so in whatever makes the other time another. */
  boolean covers(BusyPeriod other) {
    Set<String> season = without(NO_SEASONS);
    return season.isEmpty() || other.conditions.containsAll(season);
  }

  /** Whether as many come in the one as in the other, so long as they are as long. */
  boolean isAsFullAs(BusyPeriod other) {
    boolean same =
        isLikeOthers() && other.isLikeOthers()
            || (load == other.load && !conditions.isEmpty())
            || (isTop() && other.isTop());
    return same && conditions.equals(other.conditions);
  }

  /** Whether what comes in it comes in the longer one, too. */
  boolean isWithin(BusyPeriod longer) {
    if (longer.load == Load.ONE && longer.span != Span.YEAR || longer.isLow() && !isLow()) {
      return false;
    }
    boolean peak = isTop() && !longer.isTop() && longer.span.compareTo(Span.MONTH) < 0;
    Set<String> season = without(PARTS);
    return !peak
        && (season.isEmpty()
            || season.equals(longer.without(PARTS))
            || longer.isTop()
            || longer.span == Span.YEAR);
  }

  /** So many of it the longer one has at least, where all are like it; 0 where they are not. */
  long timesIn(BusyPeriod longer) {
    boolean alike = isLikeOthers() && without(PARTS).isEmpty();
    boolean several = longer.isLikeOthers() || (longer.span == Span.YEAR && !longer.isTop());
    return alike && several ? longer.span.of(span) : 0;
  }

  private Set<String> without(Set<String> some) {
    Set<String> season = new HashSet<>(conditions);
    season.removeAll(some);
    return season;
  }
}
