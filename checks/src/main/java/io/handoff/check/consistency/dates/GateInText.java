package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Sign;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds that somebody outside has to allow a start, and the day on which it is allowed. */
final class GateInText {

  private static final WordLists WORDS = WordLists.beside(GateInText.class, "gates.txt");
  private static final Set<String> ALLOWS = WordLists.beside(Sign.class, "signs.txt").set("allows");
  private static final Set<String> OPEN =
      WordSet.of("if", "could", "might", "would", "unless", "whether");
  private static final Set<String> THAT = WordSet.of("it", "that", "then", "this");
  private static final Set<String> OUTSIDERS = WORDS.set("outsiders");
  private static final Set<String> GRANTS = WORDS.set("grants");
  private static final Set<String> MEETS = WORDS.set("meets");
  private static final Set<String> SITS = WORDS.set("sits");
  private static final Set<String> PERMITS = WORDS.set("permits");
  private static final Set<String> REVIEWS = WORDS.set("reviews");
  private static final Set<String> PAPERS = WORDS.set("papers");

  private GateInText() {}

  /** The day, where a text says that nothing starts before; null where it says no such thing. */
  static @Nullable LocalDate day(CutText words, int year) {
    if (!words.hasAny(0, words.size(), ALLOWS)) {
      return null;
    }
    boolean outside = GateWords.hasOutsider(words, 0, words.size());
    int gate = words.size();
    int must = words.size();
    boolean waits = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (AlreadyAllowed.isIn(words, i, end)) {
        return null;
      }
      if (i < gate && WaitsForYes.isIn(words, i, end, outside)) {
        gate = i;
      }
      must = i < must && HasToAllow.isIn(words, i, end) ? i : must;
      waits |= must < i && WaitsForYes.isForPaper(words, i, end);
      i = end;
    }
    gate = waits ? Math.min(gate, must) : gate;
    return gate < words.size() ? allowedOn(words, gate, year) : null;
  }

  /**
   * The day on which those sit, by another text, of whom a text says that nothing starts before
   * they allow it; null where either says no such thing.
   */
  static @Nullable LocalDate sitsOn(CutText gate, CutText sitting, int year) {
    for (int i = 0; i < sitting.size(); ) {
      int end = sitting.sentenceEnd(i);
      LocalDate day = onlyDay(sitting, i, end, year);
      if (day != null && sitting.hasAny(0, sitting.size(), SITS) && areOfSame(gate, sitting, end)) {
        return day;
      }
      i = end;
    }
    return null;
  }

  /** The one day that a sentence names; a month by itself is none. */
  private static @Nullable LocalDate onlyDay(CutText words, int from, int to, int year) {
    LocalDate only = null;
    for (int i = from; i < to; i++) {
      LocalDate day = RoughDay.at(words, i, to, year);
      if (day != null && only != null && !day.equals(only)) {
        return null;
      }
      only = day == null ? only : day;
    }
    return only;
  }

  /** Whether both tell of the same council, the other one up to the end of a sentence. */
  private static boolean areOfSame(CutText gate, CutText sitting, int end) {
    for (int i = 0; i < end; i++) {
      if (sitting.isAny(i, OUTSIDERS) && gate.names(Set.of(sitting.at(i)))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text says that nothing starts before somebody outside allows it, without a day. */
  static boolean isOpen(CutText words, int year) {
    if (!words.hasAny(0, words.size(), OUTSIDERS)) {
      return false;
    }
    int gate = words.size();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (AlreadyAllowed.isIn(words, i, end)) {
        return false;
      }
      boolean waits = words.hasAny(i, end, OUTSIDERS) && WaitsForYes.isIn(words, i, end, true);
      gate = waits ? Math.min(gate, i) : gate;
      i = end;
    }
    return gate < words.size() && allowedOn(words, gate, year) == null;
  }

  /**
   * The one day a text names, where somebody, known or not, allows something and nothing is done
   * before that; null where it says no such thing.
   */
  static @Nullable LocalDate grantedOn(CutText words, int year) {
    boolean grants = false;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (AlreadyAllowed.isIn(words, i, end)) {
        return null;
      }
      grants |= words.hasAny(i + 1, end, GRANTS) && !words.hasAny(i, end, OPEN);
      if (grants && WaitsForYes.isForThat(words, i, end)) {
        DateInText day = DateInText.only(words, 0, words.size(), year);
        return day == null ? null : day.day();
      }
      i = end;
    }
    return null;
  }

  /**
   * The day on which a permit or a review is there that takes so long from a day on, whether or not
   * something is said to wait for it; null where the text tells of none.
   */
  static @Nullable LocalDate takesUntil(CutText words, int year) {
    int days = 0;
    boolean permit = false;
    LocalDate start = null;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (AlreadyAllowed.isIn(words, i, end)
          || GateWords.isElsewhere(words, i, end)
          || words.hasAny(i, end, OPEN)
          || isWithoutIt(words, i, end)) {
        return null;
      }
      DateInText day = DateInText.only(words, i, end, year);
      if (day != null && words.hasAny(i, end, PAPERS)) {
        if (start != null) {
          return null;
        }
        start = day.day();
      }
      for (int k = i; k < end; k++) {
        days = Math.max(days, TimeItTakes.daysAt(words, k, end));
        permit |= isPermit(words, k);
      }
      i = end;
    }
    return !permit || days == 0 || start == null ? null : start.plusDays(days);
  }

  /** "The app goes live without it". */
  private static boolean isWithoutIt(CutText words, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (words.is(i, "without") && words.isAny(i + 1, THAT)) {
        return !GateWords.isDenied(words, from, to);
      }
    }
    return false;
  }

  private static boolean isPermit(CutText words, int i) {
    return words.isAny(i, PERMITS)
        || ((words.is(i, "review") || words.is(i, "assessment")) && words.isAny(i - 1, REVIEWS));
  }

  /**
   * The latest day that is named where they are told of, or else soon after it; and the time it
   * takes from there on.
   */
  private static @Nullable LocalDate allowedOn(CutText words, int gate, int year) {
    LocalDate latest = null;
    LocalDate next = null;
    int days = 0;
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      boolean told =
          words.hasAny(i, end, ALLOWS)
              || GateWords.hasOutsider(words, i, end)
              || words.hasAny(i, end, MEETS);
      for (int k = i; (told || i >= gate) && k < end; k++) {
        LocalDate day = isLastDay(words, i, k, end) ? null : RoughDay.at(words, k, end, year);
        if (day != null && told && (latest == null || day.isAfter(latest))) {
          latest = day;
        }
        next = next == null ? day : next;
        days = Math.max(days, TimeItTakes.daysAt(words, k, end));
      }
      i = end;
    }
    LocalDate named = latest == null ? next : latest;
    return named == null ? null : named.plusDays(days);
  }

  /** "Agrees before July", which says until when at the latest; not so "nobody before July". */
  private static boolean isLastDay(CutText words, int from, int i, int to) {
    return (words.is(i - 1, "before") || words.is(i - 1, "until"))
        && !GateWords.isDenied(words, from, to);
  }
}
