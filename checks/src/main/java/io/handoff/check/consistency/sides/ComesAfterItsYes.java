package io.handoff.check.consistency.sides;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Numeral;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "The council allows the posters on 20 May 2027", and "posters hang from 3 May 2027 on". */
final class ComesAfterItsYes implements Question {

  private static final Set<String> ELSEWHERE =
      WordSet.of("risks", "assumptions", "customerInputs", "securityAsks");

  private static final Set<String> COMES =
      WordLists.beside(ComesAfterItsYes.class, "cues.txt").set("comes");

  private static final Set<String> BEGINS =
      WordLists.beside(ComesAfterItsYes.class, "cues.txt").set("begins");

  private static final Set<String> WORKING = WordSet.of("working", "business", "calendar");

  private static final Map<String, Integer> DAYS =
      Map.of("day", 1, "days", 1, "week", 7, "weeks", 7, "month", 30, "months", 30);

  /** No yes takes longer, in days. */
  private static final int LONGEST = 730;

  @Override
  public boolean isYes(Statement one) {
    return isTold(one)
        && one.words().hasAny(one.from(), one.to(), COMES)
        && !one.has(Cue.DENIES)
        && !one.has(Cue.NEEDS_YES)
        && start(one) != null;
  }

  @Override
  public boolean isNo(Statement one) {
    return isTold(one)
        && one.has(Cue.NEEDS_YES)
        && !one.has(Cue.NEEDS_NO_YES)
        && allowed(one) != null;
  }

  private static boolean isTold(Statement one) {
    return one.told().isMeant() && !ELSEWHERE.contains(one.told().register()) && !one.isOfToday();
  }

  /** From when on it is there: the last day of the sentence. */
  private static @Nullable LocalDate start(Statement one) {
    return days(one, one.to()).map(DateInText::day).max(naturalOrder()).orElse(null);
  }

  /** When the yes is there at the earliest: the first day, and how long it takes from then on. */
  private static @Nullable LocalDate allowed(Statement one) {
    int end = one.words().size();
    return days(one, end)
        .min(comparing(DateInText::day))
        .map(first -> first.day().plusDays(isBegin(one, first) ? lead(one, end) : 0))
        .orElse(null);
  }

  /** The days that a text names from a sentence on. */
  private static Stream<DateInText> days(Statement one, int end) {
    return IntStream.range(one.from(), end)
        .mapToObj(i -> DateInText.at(one.words(), i, end, 0))
        .filter(Objects::nonNull);
  }

  /** Whether the work on the yes begins that day. */
  private static boolean isBegin(Statement one, DateInText day) {
    int clause = day.from();
    while (clause > one.from() && !one.words().startsClause(clause)) {
      clause--;
    }
    return one.words().hasAny(clause, day.from(), BEGINS);
  }

  /** "15 working days", in days. */
  private static long lead(Statement one, int end) {
    CutText words = one.words();
    long longest = 0;
    for (int i = one.from(); i < end; i++) {
      Numeral number = Numeral.at(words, i);
      if (number != null && number.end() < end) {
        boolean working = words.isAny(number.end(), WORKING);
        String unit = words.at(Math.min(working ? number.end() + 1 : number.end(), end - 1));
        long days = number.amount() * DAYS.getOrDefault(unit, 0);
        longest = Math.max(longest, working ? days * 7 / 5 : days);
      }
    }
    return Math.min(longest, LONGEST);
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    LocalDate start = start(yes);
    LocalDate allowed = allowed(no);
    return !shared.isEmpty() && start != null && allowed != null && start.isBefore(allowed);
  }

  @Override
  public int mostEntries() {
    return 4;
  }

  @Override
  public String seen() {
    return "Here it starts before the day on which it is allowed, by %s.";
  }

  @Override
  public String ask() {
    return "Does it wait for the yes? Move the day, or say what starts without it.";
  }
}
