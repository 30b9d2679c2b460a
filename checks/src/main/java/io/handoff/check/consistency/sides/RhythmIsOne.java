package io.handoff.check.consistency.sides;

import io.handoff.check.consistency.load.HowOften;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "A van sends its position every minute", and "positions come once an hour". */
final class RhythmIsOne implements Question {

  private static final Set<String> ELSEWHERE =
      WordSet.of("risks", "assumptions", "phases", "customerInputs", "securityAsks");

  private static final Set<String> TIMES =
      WordSet.of(
          "times",
          "second",
          "seconds",
          "minute",
          "minutes",
          "hour",
          "hours",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "quarter",
          "quarters",
          "year",
          "years");

  /** What happens more often in a time is counted. */
  private static final int MOST_TIMES = 12;

  @Override
  public boolean isYes(Statement one) {
    return one.told().isMeant()
        && !ELSEWHERE.contains(one.told().register())
        && !one.isOfToday()
        && one.has(Cue.OFTEN)
        && !one.has(Cue.DENIES)
        && !one.has(Cue.TOP)
        && !one.has(Cue.FOR_NOW)
        && often(one) != null;
  }

  @Override
  public boolean isNo(Statement one) {
    return isYes(one);
  }

  private static @Nullable HowOften often(Statement one) {
    HowOften often = HowOften.inClause(one.words(), one.from(), one.to());
    boolean counts = often != null && isCounted(one);
    return often == null || often.isEach() || counts ? null : often;
  }

  /** "40 scans each day", "sent 60 times a week": how many come, and not how often. */
  private static boolean isCounted(Statement one) {
    CutText words = one.words();
    return words.counts().stream()
        .filter(many -> many.from() >= one.from() && many.end() <= one.to())
        .anyMatch(
            many ->
                !words.isAny(many.noun(), TIMES)
                    || words.is(many.noun(), "times") && many.least() > MOST_TIMES);
  }

  @Override
  public boolean areOfOne(Statement yes, Statement no, Set<String> shared) {
    HowOften one = often(yes);
    HowOften other = often(no);
    return !shared.isEmpty() && one != null && other != null && !one.isLike(other);
  }

  @Override
  public int mostEntries() {
    return 4;
  }

  @Override
  public int mostEntriesAlone() {
    return 3;
  }

  @Override
  public String seen() {
    return "Here it comes at another rhythm than in %s.";
  }

  @Override
  public String ask() {
    return "How often does it come? Say the same in both places.";
  }
}
