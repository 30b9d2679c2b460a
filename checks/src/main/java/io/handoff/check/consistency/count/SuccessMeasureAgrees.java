package io.handoff.check.consistency.count;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the success measure, and the goal, say the same from and to as its numbers. */
public final class SuccessMeasureAgrees implements Check {

  private static final String PATH = "answers.successMeasure";

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-006",
          Severity.BLOCKING,
          "The success measure says the same in words and in numbers",
          "In the end one of the two decides whether it worked.",
          List.of(PATH + ".value", PATH + ".customerFact", "answers.goal.customerFact"),
          "From which value to which?",
          "From 16 to 2 hours, in words and in numbers");

  /** Hours in one of it; a day of work has 8, a day of the clock 24. */
  private static final Map<String, double[]> HOURS =
      Map.of(
          "minute", new double[] {1 / 60.0},
          "hour", new double[] {1},
          "day", new double[] {8, 24, 7, 7.5},
          "week", new double[] {40, 168, 37.5, 35});

  private static final Map<String, String> SHORT =
      Map.of(
          "min", "minute", "mins", "minute", "h", "hour", "hrs", "hour", "percent", "%", "pct",
          "%");

  private static final String ASK = "From which value to which? Say the same in both places.";

  private static final Set<String> NOW = WordSet.of("today", "now", "currently", "presently");

  /** What follows a number that is the one wanted. */
  private static final Set<String> THEN =
      WordSet.of("in", "by", "from", "until", "as", "at", "after");

  /** After these a number bounds, and does not say, what is wanted. */
  private static final Set<String> LIMITS =
      WordSet.of("below", "under", "than", "least", "above", "over");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Answer answer = record.document().answers().get("successMeasure");
    if (answer == null
        || answer.value() == null
        || answer.value().baseline() == null
        || answer.value().target() == null
        || answer.value().unit() == null
        || answer.status() == Status.UNKNOWN) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    String unit = unit(answer.value().unit());
    CutText words = CutText.of(answer.customerFact());
    FromTo said = said(words, unit);
    if (said == null) {
      said = nowAndThen(words, unit, answer.value().baseline());
    }
    if (said != null && !said.agrees(answer.value())) {
      findings.add(
          DESCRIPTION.finding(
              PATH + ".customerFact",
              "The words say \""
                  + said.words()
                  + "\", the numbers "
                  + numbers(answer.value())
                  + ".",
              ASK));
    }
    Answer goal = record.document().answers().get("goal");
    String wanted =
        goal == null || goal.status() == Status.UNKNOWN || goal.customerFact() == null
            ? null
            : WantedNumber.otherThan(CutText.of(record, goal.customerFact()), unit, answer.value());
    if (wanted != null) {
      findings.add(
          DESCRIPTION.finding(
              "answers.goal.customerFact",
              "Here \"%s\" is wanted; %s.value goes %s."
                  .formatted(wanted, PATH, numbers(answer.value())),
              ASK));
    }
    return findings;
  }

  private static String numbers(AnswerValue value) {
    return "from %s to %s %s"
        .formatted(
            value.baseline().toPlainString(), value.target().toPlainString(), value.unit().strip());
  }

  private static String unit(String text) {
    CutText words = CutText.of(text);
    if (words.size() == 0) {
      return text.strip();
    }
    String word = Thing.one(words.at(words.size() - 1));
    return SHORT.getOrDefault(word, word);
  }

  /** The one "from … to …" of a text with a unit after the second number. */
  private static @Nullable FromTo said(CutText words, String unit) {
    FromTo found = null;
    for (int i = 0; i < words.size(); i++) {
      FromTo here = words.is(i, "from") ? fromTo(words, i, unit) : null;
      if (here != null && found != null) {
        return null;
      }
      found = here == null ? found : here;
    }
    return found;
  }

  /** "9 today, 2 in December": the number now, as it is typed too, and the next that is no day. */
  private static @Nullable FromTo nowAndThen(CutText words, String unit, BigDecimal baseline) {
    for (int i = 0; i < words.size(); i++) {
      BigDecimal now = number(words, i);
      if (now == null || now.compareTo(baseline) != 0) {
        continue;
      }
      int after = words.isAny(i + 1, NOW) ? i + 2 : words.isAny(i + 2, NOW) ? i + 3 : 0;
      int end = words.sentenceEnd(i);
      for (int k = after; after > 0 && k < end; k++) {
        BigDecimal then = number(words, k);
        if (then != null && !isDay(words, k)) {
          boolean plain = isKnown(unitAt(words, k), unit) || words.isAny(k + 1, THEN);
          return plain && !words.isAny(k - 1, LIMITS)
              ? new FromTo(words.between(i, k + 1), now, unit, then, unit, unit)
              : null;
        }
      }
    }
    return null;
  }

  /** Whether a number is part of a date. */
  static boolean isDay(CutText words, int i) {
    BigDecimal number = number(words, i);
    boolean year = number != null && number.intValue() > 1999 && number.intValue() < 2100;
    return year || DateInText.only(words, i, Math.min(i + 2, words.size()), 2000) != null;
  }

  private static @Nullable FromTo fromTo(CutText words, int from, String unit) {
    BigDecimal first = number(words, from + 1);
    if (first == null) {
      return null;
    }
    int to = from + 2;
    String firstUnit = unitAt(words, from + 1);
    if (!firstUnit.isEmpty() && words.after(from + 1) != '%') {
      to++;
    }
    if (words.is(to, "down") || words.is(to, "up")) {
      to++;
    }
    BigDecimal second = words.is(to, "to") ? number(words, to + 1) : null;
    if (second == null) {
      return null;
    }
    String secondUnit = unitAt(words, to + 1);
    boolean known = isKnown(secondUnit, unit) && (firstUnit.isEmpty() || isKnown(firstUnit, unit));
    return known
        ? new FromTo(
            words.between(
                from, Math.min(to + 2 + (words.after(to + 1) == '%' ? 0 : 1), words.size())),
            first,
            firstUnit.isEmpty() ? secondUnit : firstUnit,
            second,
            secondUnit,
            unit)
        : null;
  }

  static boolean isKnown(String said, String unit) {
    return said.equals(unit) || (HOURS.containsKey(said) && HOURS.containsKey(unit));
  }

  /** The unit after a number: a word, or the sign for percent; empty where a to follows. */
  static String unitAt(CutText words, int i) {
    if (words.after(i) == '%') {
      return "%";
    }
    if (i + 1 >= words.size() || words.is(i + 1, "to") || words.startsClause(i + 1)) {
      return "";
    }
    String word = Thing.one(words.at(i + 1));
    return SHORT.getOrDefault(word, word);
  }

  static @Nullable BigDecimal number(CutText words, int i) {
    if (i >= words.size()) {
      return null;
    }
    Numeral whole = Numeral.at(words, i);
    if (whole != null) {
      return whole.end() == i + 1 ? BigDecimal.valueOf(whole.amount()) : null;
    }
    String word = words.at(i);
    int point = word.indexOf('.');
    if (point < 1 || point != word.lastIndexOf('.') || word.length() > 12) {
      return null;
    }
    for (int k = 0; k < word.length(); k++) {
      if (k != point && (word.charAt(k) < '0' || word.charAt(k) > '9')) {
        return null;
      }
    }
    return new BigDecimal(word);
  }

  /** Whether a number with its unit is the one that is typed in the unit of the measure. */
  static boolean isSame(BigDecimal said, String saidUnit, @Nullable BigDecimal typed, String unit) {
    if (typed == null || said.compareTo(typed) == 0 && saidUnit.equals(unit)) {
      return true;
    }
    if (saidUnit.equals(unit)) {
      return false;
    }
    for (double one : HOURS.getOrDefault(saidUnit, new double[0])) {
      for (double other : HOURS.getOrDefault(unit, new double[0])) {
        if (isNear(said.doubleValue() * one, typed.doubleValue() * other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isNear(double one, double other) {
    return Math.abs(one - other) <= 0.05 * Math.max(Math.abs(one), Math.abs(other));
  }

  private record FromTo(
      String words, BigDecimal from, String fromUnit, BigDecimal to, String toUnit, String unit) {

    boolean agrees(AnswerValue value) {
      return isSame(from, fromUnit, value.baseline(), unit)
          && isSame(to, toUnit, value.target(), unit);
    }
  }
}
