package io.handoff.check.text;

import java.util.Set;

/** Whether a text says how much: a number in digits or in words, other than a year. */
public final class Counts {

  private static final Set<String> IN_WORDS =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "hundred",
          "hundreds",
          "thousand",
          "million",
          "dozen",
          "single",
          "both",
          "half");

  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "from",
          "since",
          "in",
          "until",
          "to",
          "after",
          "before",
          "of",
          "year",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> AFTER_YEAR =
      Set.of("on", "onward", "onwards", "to", "until", "and", "or");

  private Counts() {}

  /** Whether one of the words is an amount. */
  public static boolean areIn(Words words) {
    for (int at = 0; at < words.size(); at++) {
      if (IN_WORDS.contains(words.get(at)) || isAmount(words, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmount(Words words, int at) {
    return Character.isDigit(words.get(at).charAt(0))
        && !(isYear(words.get(at)) && datesIt(words, at));
  }

  /** "from 2025 on" is a year; "2000 orders" is an amount. */
  private static boolean datesIt(Words words, int at) {
    String after = words.at(at + 1);
    return after.isEmpty() || AFTER_YEAR.contains(after) || BEFORE_YEAR.contains(words.at(at - 1));
  }

  /** Whether a word is a year of our time. */
  public static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Character.isDigit(word.charAt(2))
        && Character.isDigit(word.charAt(3));
  }
}
