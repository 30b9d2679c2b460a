package io.handoff.check.consistency.load;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Numeral;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often something runs, as words tell it.
 *
 * @param minutes how long it is from one run to the next
 * @param isEach whether it runs when something else happens, such as a payment
 * @param mayCount whether the same words may tell how many come in that time
 */
public record HowOften(long minutes, boolean isEach, boolean mayCount) {

  private static final WordLists LISTS = WordLists.beside(RhythmsAgree.class, "rhythms.txt");

  private static final long AN_HOUR = 60;

  private static final long A_DAY = 24 * AN_HOUR;

  /** The minutes of each unit; a minute is the least. */
  private static final Map<String, Long> UNITS = new HashMap<>();

  static {
    List.of("second", "seconds", "minute", "minutes").forEach(word -> UNITS.put(word, 1L));
    LISTS.list("hours").forEach(word -> UNITS.put(word, AN_HOUR));
    LISTS.list("days").forEach(word -> UNITS.put(word, A_DAY));
    LISTS.list("weeks").forEach(word -> UNITS.put(word, 7 * A_DAY));
    LISTS.list("weekdays").forEach(word -> UNITS.put(word, 7 * A_DAY));
    LISTS.list("months").forEach(word -> UNITS.put(word, 30 * A_DAY));
    LISTS.list("quarters").forEach(word -> UNITS.put(word, 91 * A_DAY));
    LISTS.list("years").forEach(word -> UNITS.put(word, 365 * A_DAY));
  }

  private static final Map<String, Long> ADVERBS =
      Map.of(
          "hourly", AN_HOUR,
          "nightly", A_DAY,
          "overnight", A_DAY,
          "daily", A_DAY,
          "weekly", 7 * A_DAY,
          "monthly", 30 * A_DAY,
          "quarterly", 91 * A_DAY,
          "yearly", 365 * A_DAY,
          "annually", 365 * A_DAY);

  private static final Set<String> EVERY = WordSet.of("every", "each");

  private static final Set<String> A = WordSet.of("a", "an", "per", "each", "every");

  private static final Set<String> ARTICLES = WordSet.of("a", "the", "each", "every");

  /** Before these words, it is what comes in that time. */
  private static final Set<String> OF = WordSet.of("of", "for", "in", "per");

  private static final Set<String> START = WordSet.of("go", "goes", "going", "went", "gone", "be");

  private static final Set<String> WEEKDAYS = LISTS.set("weekdays");
  private static final Set<String> KINDS = LISTS.set("kinds of days");
  private static final Set<String> ENDS = LISTS.set("ends");
  private static final Set<String> AFTER_ADVERBS = LISTS.set("after adverbs");
  private static final Set<String> WHEN = LISTS.set("when");

  /** Whether it is about as often as the other. */
  public boolean isLike(HowOften other) {
    long less = Math.min(minutes, other.minutes);
    long more = Math.max(minutes, other.minutes);
    return more <= 5 || 5 * more <= 6 * less;
  }

  boolean isDaysApart() {
    return minutes >= A_DAY;
  }

  /** What a register says; null when that is nothing, or several things. */
  static @Nullable HowOften ofField(@Nullable String rhythm) {
    CutText words = CutText.of(rhythm);
    return only(words, 0, words.size(), true);
  }

  /** What a clause of a text says; null when that is nothing, or several things. */
  public static @Nullable HowOften inClause(CutText words, int from, int to) {
    return only(words, from, to, false);
  }

  private static @Nullable HowOften only(CutText words, int from, int to, boolean field) {
    HowOften found = null;
    Set<String> weekdays = new HashSet<>();
    for (int i = from; i < to; i++) {
      HowOften here = at(words, i, from, to, field);
      if (here != null && found != null && (here.isEach != found.isEach || !here.isLike(found))) {
        return null;
      }
      found = found == null || (here != null && !here.mayCount) ? here : found;
      if (words.isAny(i, WEEKDAYS)) {
        weekdays.add(words.at(i));
      }
    }
    return weekdays.size() > 1 ? null : found;
  }

  private static @Nullable HowOften at(CutText words, int i, int from, int to, boolean field) {
    if (words.isAny(i, EVERY)) {
      return every(words, i, to, field);
    }
    long adverb = ADVERBS.getOrDefault(words.at(i), 0L);
    if (adverb > 0) {
      boolean alone =
          field || i + 1 >= to || words.startsClause(i + 1) || words.isAny(i + 1, AFTER_ADVERBS);
      return alone ? new HowOften(adverb, false, true) : null;
    }
    if (words.is(i, "once") && words.isAny(i + 1, A)) {
      return times(words, i + 2, 1);
    }
    if (words.is(i, "twice") && words.isAny(i + 1, A)) {
      return times(words, i + 2, 2);
    }
    if (words.is(i, "times") && words.isAny(i + 1, A)) {
      Numeral number = i > from ? Numeral.at(words, i - 1) : null;
      return number == null ? null : times(words, i + 2, number.amount());
    }
    if (words.is(i, "of") && words.isAny(i + 1, ARTICLES) && words.isAny(i - 1, ENDS)) {
      return times(words, i + 2, 1);
    }
    if (words.reads(i, "month", "end")) {
      return new HowOften(30 * A_DAY, false, false);
    }
    if (words.isAny(i, WEEKDAYS) && (field || words.at(i).endsWith("s"))) {
      return new HowOften(7 * A_DAY, false, true);
    }
    return isLive(words, i, from, to, field) ? new HowOften(1, false, true) : null;
  }

  /** "Every 15 minutes", "each working day", "every other week", "at each payment". */
  private static @Nullable HowOften every(CutText words, int i, int to, boolean field) {
    if (!field && words.isAny(i - 1, OF)) {
      return null;
    }
    int k = i + 1;
    if (words.reads(k, "half", "hour") || words.reads(k, "half", "an", "hour")) {
      return new HowOften(AN_HOUR / 2, false, false);
    }
    if (words.reads(k, "quarter", "of", "an") || words.reads(k, "quarter", "hour")) {
      return new HowOften(AN_HOUR / 4, false, false);
    }
    long factor = 1;
    Numeral number = Numeral.at(words, k);
    if (number != null) {
      factor = number.amount();
      k = number.end();
    } else if ((words.is(k, "other") || words.is(k, "second"))
        && k + 1 < to
        && UNITS.containsKey(words.at(k + 1))) {
      factor = 2;
      k++;
    }
    if (words.isAny(k, KINDS)) {
      k++;
    }
    long unit = k < to ? UNITS.getOrDefault(words.at(k), 0L) : 0;
    if (unit > 0) {
      boolean seconds = words.at(k).startsWith("second");
      return new HowOften(seconds ? 1 : unit * factor, false, number == null);
    }
    return field && words.isAny(i - 1, WHEN) ? new HowOften(1, true, false) : null;
  }

  private static @Nullable HowOften times(CutText words, int i, long times) {
    int k = words.isAny(i, KINDS) ? i + 1 : i;
    long unit = k < words.size() ? UNITS.getOrDefault(words.at(k), 0L) : 0;
    return unit == 0 || times < 1 ? null : new HowOften(Math.max(1, unit / times), false, false);
  }

  private static boolean isLive(CutText words, int i, int from, int to, boolean field) {
    if (words.is(i, "live")) {
      boolean ends =
          i + 1 >= to
              || words.startsClause(i + 1)
              || words.is(i + 1, "from")
              || words.is(i + 1, "to")
              || words.is(i + 1, "into");
      return ends && i > from && !words.isAny(i - 1, START);
    }
    return words.reads(i, "real", "time")
        || words.reads(i, "at", "once")
        || words.reads(i, "straight", "away")
        || words.reads(i, "right", "away")
        || words.is(i, "immediately")
        || words.is(i, "instantly")
        || words.is(i, "continuously")
        || (field && words.is(i, "within"));
  }
}
