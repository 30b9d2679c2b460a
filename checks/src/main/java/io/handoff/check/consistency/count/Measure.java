package io.handoff.check.consistency.count;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money, a time of day, a length of time or a weight: "lists are printed at 16:00".
 *
 * @param told where it stands
 * @param amount how much, a time of day in minutes
 * @param unit of what
 * @param said the words for it
 * @param about what the sentence is about
 */
record Measure(Told told, long amount, String unit, String said, Set<String> about) {

  private static final WordLists WORDS = WordLists.beside(Measure.class, "measures.txt");
  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> BOUNDS = WORDS.set("bounds");
  private static final Set<String> AT = WORDS.set("at");
  private static final Set<String> OTHERWISE = WORDS.set("otherwise");
  private static final Set<String> EMPTY = WORDS.set("empty");

  private static final Set<String> REGISTERS =
      WordSet.of("answers", "scopeItems", "promises", "decisions", "securityAsks");

  /** Answers of how it is before anything is delivered, or of why. */
  private static final Set<String> OTHER_ANSWERS =
      WordSet.of(
          "currentProcess",
          "whyNow",
          "goal",
          "costOfDelay",
          "context",
          "successMeasure",
          "hardDeadlineCause",
          "support",
          "training",
          "testing",
          "trial",
          "pilot");

  private static final String CLOCK = "o'clock";

  private static final int MINUTES = 60;

  private static final int SHORTEST = 3;

  /** So many words are of one matter. */
  private static final int SHARED = 2;

  /** No text that people read tells of more. */
  private static final int MOST = 60;

  /** A sentence with more is a list. */
  private static final int FEW = 12;

  /** What stands at one place of a text. */
  private record Amount(long amount, String unit, int from, int end) {}

  /** All of a record, where a sentence tells one of its unit. */
  static List<Measure> all(CheckedRecord record) {
    List<Measure> all = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS) && isRead(told) && all.size() < MOST) {
        CutText words = CutText.of(record, told.text());
        for (int i = 0; i < words.size() && all.size() < MOST; ) {
          int end = words.sentenceEnd(i);
          if (!words.hasAny(i, end, OTHERWISE) && words.after(end - 1) != '?') {
            add(told, words, i, end, all);
          }
          i = end;
        }
      }
    }
    return all;
  }

  private static boolean isRead(Told told) {
    return REGISTERS.contains(told.register())
        && !(told.isIn("answers")
            && (OTHER_ANSWERS.contains(told.id()) || told.member().startsWith("segments")));
  }

  private static void add(Told told, CutText words, int from, int to, List<Measure> all) {
    List<Amount> amounts = new ArrayList<>();
    for (int i = from; i < to && amounts.size() < FEW; i++) {
      Amount one = at(words, i, to);
      if (one != null) {
        amounts.add(one);
        i = one.end - 1;
      }
    }
    for (Amount one : amounts) {
      if (amounts.stream().filter(other -> other.unit.equals(one.unit)).count() == 1) {
        int first = one.from;
        String said = words.between(first, one.end);
        Set<String> about = about(words, from, to, one);
        all.add(new Measure(told, one.amount, one.unit, said, about));
      }
    }
  }

  private static @Nullable Amount at(CutText words, int i, int to) {
    if (i + 1 < to && words.after(i) == ':' && isDigits(words, i) && isDigits(words, i + 1)) {
      return words.isAny(i - 1, AT) ? clock(words.at(i), words.at(i + 1), i) : null;
    }
    Numeral number = words.isAny(i - 1, BOUNDS) ? null : Numeral.at(words, i);
    int unit = number == null ? to : number.end();
    return number != null && unit < to && !words.startsClause(unit) && words.isAny(unit, UNITS)
        ? new Amount(number.amount(), Thing.one(words.at(unit)), i, unit + 1)
        : null;
  }

  private static @Nullable Amount clock(String hour, String minute, int i) {
    boolean time = hour.matches("\\d{1,2}") && minute.matches("\\d{2}");
    return time
        ? new Amount(Long.parseLong(hour) * MINUTES + Long.parseLong(minute), CLOCK, i, i + 2)
        : null;
  }

  private static boolean isDigits(CutText words, int i) {
    return Character.isDigit(words.at(i).charAt(0));
  }

  private static Set<String> about(CutText words, int from, int to, Amount amount) {
    Set<String> about = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      if ((i < amount.from || i >= amount.end)
          && word.length() >= SHORTEST
          && !Character.isDigit(word.charAt(0))
          && Numeral.at(words, i) == null
          && !words.isAny(i, EMPTY)
          && !Gist.isEmpty(word)
          && !Gist.isEmpty(Thing.one(word))) {
        about.add(words.stem(i));
      }
    }
    return about;
  }

  /** Whether both are of one matter, and differ. */
  boolean contradicts(Measure other) {
    if (!unit.equals(other.unit)
        || amount == other.amount
        || (told.register().equals(other.told.register()) && told.id().equals(other.told.id()))) {
      return false;
    }
    Set<String> shared = new HashSet<>(about);
    shared.retainAll(other.about);
    return shared.size() >= SHARED
        && (shared.size() == about.size() || shared.size() == other.about.size());
  }
}
