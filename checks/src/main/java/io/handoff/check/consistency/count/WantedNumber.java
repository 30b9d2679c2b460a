package io.handoff.check.consistency.count;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.contracts.document.AnswerValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The number that a goal wants in place of the one of today: "it takes 40 minutes today, and from
 * June 2027 it shall take 10".
 */
final class WantedNumber {

  private static final WordLists LISTS = WordLists.beside(WantedNumber.class, "wanted-number.txt");

  private static final Set<String> WANTED = LISTS.set("wanted");

  /** With one of these in it, a goal tells its number in another way. */
  private static final Set<String> OTHERWISE =
      WordSet.of(
          "once", "none", "nobody", "nothing", "zero", "never", "half", "twice", "same", "next",
          "quarter", "third", "average", "no", "second", "each", "every");

  private static final Set<String> WORKING =
      WordSet.of("working", "business", "work", "full", "whole");
  private static final Set<String> OF = WordSet.of("of", "in", "per", "out");
  private static final Set<String> THEN =
      WordSet.of("in", "of", "out", "by", "from", "until", "at", "instead", "or");
  private static final Set<String> AT_MOST = WordSet.of("below", "under", "than", "above", "over");
  private static final BigDecimal SHARE = BigDecimal.valueOf(25);

  private final CutText words;
  private final String unit;
  private final AnswerValue value;

  private WantedNumber(CutText words, String unit, AnswerValue value) {
    this.words = words;
    this.unit = unit;
    this.value = value;
  }

  /**
   * The words of the number that is wanted, where the goal tells the number of today as the measure
   * does, and one other that is not the wanted one of the measure; null where it does not.
   */
  static @Nullable String otherThan(CutText words, String unit, AnswerValue value) {
    return words.hasAny(0, words.size(), OTHERWISE)
        ? null
        : new WantedNumber(words, unit, value).other();
  }

  private @Nullable String other() {
    List<Integer> wanted = new ArrayList<>();
    int today = -1;
    for (int i = 0; i < words.size(); i++) {
      BigDecimal number = SuccessMeasureAgrees.number(words, i);
      if (number == null || isElse(i, number)) {
        continue;
      }
      if (is(i, number, value.target())) {
        return null;
      }
      if (today < 0 && is(i, number, value.baseline())) {
        today = i;
      } else if (isOfUnit(i)) {
        wanted.add(i);
      }
    }
    return today < 0 || wanted.size() != 1 ? null : said(wanted.get(0));
  }

  /** Part of a date, of the clock, or what it is a share of. */
  private boolean isElse(int i, BigDecimal number) {
    boolean clock = isClock(i - 1) || isClock(i);
    return clock
        || SuccessMeasureAgrees.isDay(words, i)
        || (number.compareTo(SHARE) >= 0 && words.isAny(i - 1, OF) && !isUnit(unitAt(i)));
  }

  /** "7:30", but not "From August 2027: 15". */
  private boolean isClock(int i) {
    return i >= 0
        && i + 1 < words.size()
        && words.after(i) == ':'
        && words.start(i + 1) == words.start(i) + words.at(i).length() + 1;
  }

  private boolean is(int i, BigDecimal number, @Nullable BigDecimal typed) {
    return SuccessMeasureAgrees.isSame(number, isUnit(unitAt(i)) ? unitAt(i) : unit, typed, unit);
  }

  private String unitAt(int i) {
    int last = words.isAny(i + 1, WORKING) && !words.startsClause(i + 1) ? i + 1 : i;
    return SuccessMeasureAgrees.unitAt(words, last);
  }

  private boolean isUnit(String said) {
    return SuccessMeasureAgrees.isKnown(said, unit);
  }

  /** Whether a number is of the measure: with its unit, or with none. */
  private boolean isOfUnit(int i) {
    boolean bare =
        i + 1 >= words.size()
            || (words.startsClause(i + 1) && words.after(i) != '%')
            || words.isAny(i + 1, THEN);
    return bare || isUnit(unitAt(i));
  }

  private @Nullable String said(int i) {
    BigDecimal number = SuccessMeasureAgrees.number(words, i);
    int from = i;
    while (from > 0 && !words.startsSentence(from)) {
      from--;
    }
    boolean met =
        number == null
            || value.target() == null
            || value.baseline() == null
            || (words.isAny(i - 1, AT_MOST)
                && value.target().compareTo(value.baseline()) < 0
                    == value.target().compareTo(number) < 0);
    if (met || !words.hasAny(from, words.sentenceEnd(i), WANTED)) {
      return null;
    }
    boolean alone = i + 1 >= words.size() || words.startsClause(i + 1) || !isUnit(unitAt(i));
    return words.between(i, alone ? i + 1 : words.isAny(i + 1, WORKING) ? i + 3 : i + 2);
  }
}
