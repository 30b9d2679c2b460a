package io.handoff.check.consistency.load;

import io.handoff.check.text.WordLists;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number that a text calls a guess, or that nobody has counted.
 *
 * @param words the text
 * @param from the first word of the sentences that are read: the one that says so, and those beside
 * @param to the word after the last of them
 * @param numbers what they tell
 * @param said the words that say so
 */
record Guess(CutText words, int from, int to, List<Long> numbers, String said) {

  private static final WordLists LISTS = WordLists.beside(Guess.class, "guesses.txt");

  private static final Set<String> GUESSES = LISTS.set("guesses");
  private static final Set<String> ESTIMATES = LISTS.set("estimates");
  private static final Set<String> ONLY = LISTS.set("only");
  private static final Set<String> COUNTED = LISTS.set("counted");
  private static final Set<String> NEVER = LISTS.set("never");
  private static final Set<String> LATER = LISTS.set("later");
  private static final Set<String> MANY = LISTS.set("many");
  private static final Set<String> OF_SOME = LISTS.set("of some");

  private static final int NEAR = 5;
  private static final int THIS_YEAR = 2000;
  private static final double ROUGH = 0.12;

  /** A text that says so, and not that it was counted after all; null for none. */
  static @Nullable Guess in(CutText words) {
    int guess = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean counted = words.isAny(i, COUNTED);
      if (counted && !isLater(words, i) && !isDenied(words, i)) {
        return null;
      }
      if (guess < 0 && (counted && isDenied(words, i) || isGuess(words, i))) {
        guess = i;
      }
    }
    if (guess < 0) {
      return null;
    }
    int start = start(words, guess);
    int from = start == 0 ? 0 : start(words, start - 1);
    int end = words.sentenceEnd(guess);
    int to = end < words.size() ? words.sentenceEnd(end) : end;
    return new Guess(
        words,
        from,
        to,
        numbers(words, from, to),
        words.between(Math.max(start, guess - 3), guess + 1));
  }

  private static int start(CutText words, int i) {
    int start = i;
    while (start > 0 && !words.startsSentence(start)) {
      start--;
    }
    return start;
  }

  private static boolean isGuess(CutText words, int i) {
    boolean guess =
        words.isAny(i, GUESSES) || (words.isAny(i, ESTIMATES) && words.isAny(i - 1, ONLY));
    return guess && !words.hasAny(i - NEAR + 1, i, NEVER);
  }

  private static boolean isDenied(CutText words, int i) {
    for (int k = i - 1; k >= 0 && k >= i - NEAR && !words.startsSentence(k + 1); k--) {
      if (words.isAny(k, NEVER)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLater(CutText words, int i) {
    return words.hasAny(i - NEAR + 1, i, LATER);
  }

  private static List<Long> numbers(CutText words, int from, int to) {
    List<Long> numbers = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Numeral number = Numeral.at(words, i);
      boolean day = number != null && DateInText.at(words, i, to, THIS_YEAR) != null;
      boolean year = number != null && number.amount() > 1999 && number.amount() < 2100;
      if (number != null && !day && !year && number.amount() > 1) {
        numbers.add(number.amount());
      }
      i = number == null ? i : number.end() - 1;
    }
    return numbers;
  }

  /** Whether it is of the number in a row: the same number, or how many there are of its thing. */
  boolean isOf(BusyRow row, LoadEntry entry) {
    boolean people = entry.kind() == LoadKind.PEOPLE;
    for (int i = from; i < to; i++) {
      boolean many = words.isAny(i - 1, MANY) || words.isAny(i - 2, MANY);
      boolean thing = row.names(Thing.one(words.at(i)));
      if (thing && (numbers.isEmpty() ? many && !isOfSome(i) : !people && areOf(entry))) {
        return true;
      }
    }
    return false;
  }

  /** "How many orders without an address." */
  private boolean isOfSome(int i) {
    return words.isAny(i + 1, OF_SOME);
  }

  private boolean areOf(LoadEntry entry) {
    return numbers.stream()
        .anyMatch(
            number ->
                isNear(number, entry.peakPerHour(), 1)
                    || isNear(number, entry.normalWeek(), 1)
                    || isNear(number * 5, entry.normalWeek(), 1)
                    || isNear(number * 6, entry.normalWeek(), 1)
                    || isNear(number * 7, entry.normalWeek(), 1)
                    || isNear(number, entry.normalWeek(), 4));
  }

  private static boolean isNear(long number, @Nullable Long entered, int times) {
    return entered != null && Math.abs(number - times * entered) <= ROUGH * number;
  }
}
