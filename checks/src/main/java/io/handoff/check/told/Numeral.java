package io.handoff.check.told;

import io.handoff.check.text.WordSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A whole number in a text, in digits or spelled out.
 *
 * @param amount how much
 * @param end the word after its last
 */
public record Numeral(long amount, int end) {

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("nineteen", 19),
          Map.entry("eighteen", 18),
          Map.entry("seventeen", 17),
          Map.entry("sixteen", 16),
          Map.entry("fourteen", 14),
          Map.entry("thirteen", 13),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  /** Before a number that is a part of what a product is called: "Microsoft 365". */
  private static final Set<String> PRODUCTS =
      WordSet.of("microsoft", "office", "dynamics", "ms", "windows", "m", "sharepoint");

  private static final Set<String> EDITIONS =
      WordSet.of("365", "360", "10", "11", "2016", "2019", "2021", "2024");

  /** The number that starts with a word; null when none does. */
  public static @Nullable Numeral at(CutText words, int i) {
    return i >= words.size()
        ? null
        : Character.isDigit(words.at(i).charAt(0)) ? digits(words, i) : spelled(words, i);
  }

  private static @Nullable Numeral digits(CutText words, int i) {
    String word = words.at(i);
    if (EDITIONS.contains(word) && words.isAny(i - 1, PRODUCTS) && !words.startsClause(i)) {
      return null;
    }
    long amount = 0;
    int group = 0;
    boolean grouped = false;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c >= '0' && c <= '9') {
        amount = amount * 10 + (c - '0');
        group++;
        if (amount > 1_000_000_000_000L) {
          return null;
        }
      } else if (c == 'k' && k == word.length() - 1 && !grouped) {
        return new Numeral(amount * 1000, i + 1);
      } else if (Character.isLetter(c) || (grouped && group != 3)) {
        return null;
      } else {
        grouped = true;
        group = 0;
      }
    }
    if (grouped && group != 3) {
      return null;
    }
    return words.is(i + 1, "thousand") || (words.is(i + 1, "000") && words.after(i) == ' ')
        ? new Numeral(amount * 1000, i + 2)
        : new Numeral(amount, i + 1);
  }

  private static @Nullable Numeral spelled(CutText words, int i) {
    long total = 0;
    long part = 0;
    int k = i;
    if (words.is(k, "a")
        && (words.is(k + 1, "hundred")
            || words.is(k + 1, "thousand")
            || words.is(k + 1, "dozen"))) {
      k++;
    }
    int first = k;
    while (k < words.size() && k - first < 8 && (k == first || !words.startsClause(k))) {
      String word = words.at(k);
      Integer small = SMALL.get(word);
      if (small != null) {
        part += small;
      } else if (word.equals("dozen")) {
        part = Math.max(part, 1) * 12;
      } else if (word.equals("hundred")) {
        part = Math.max(part, 1) * 100;
      } else if (word.equals("thousand")) {
        total += Math.max(part, 1) * 1000;
        part = 0;
      } else if (!(word.equals("and")
          && k > first
          && words.is(k - 1, "hundred")
          && isPart(words, k + 1))) {
        break;
      }
      k++;
    }
    return k == first ? null : new Numeral(total + part, k);
  }

  private static boolean isPart(CutText words, int i) {
    return i < words.size() && SMALL.containsKey(words.at(i));
  }
}
