package io.handoff.check.system;

import io.handoff.check.Said;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a product's name from a word for a kind of system. A name is exact as soon as one word in
 * it is an unusual one: "HubSpot CRM" is exact, "the client's old CRM" is not. Ordinary words that
 * products are made of ("Teams", "Drive", "Sales Cloud") name one while nothing but such words
 * stands there, and none beside a word for a kind: "the sales team's database".
 */
final class SystemName {

  private static final WordLists NAMES = WordLists.beside(SystemName.class, "names.txt");
  private static final Phrases PRODUCTS = NAMES.phrases("products");
  private static final Set<String> WELL_KNOWN = NAMES.set("well-known");
  private static final Set<String> KINDS = NAMES.set("kinds");
  private static final Set<String> ORDINARY = NAMES.set("ordinary");
  private static final Set<String> FILLERS = NAMES.set("fillers");
  private static final Set<String> WHOSE = NAMES.set("whose");

  private static final Set<String> WHO_HAS_IT = NAMES.set("who has it");

  private SystemName() {}

  static boolean isExact(@Nullable String name) {
    if (!Said.something(name)) {
      return false;
    }
    Words words = Words.of(name);
    if (PRODUCTS.areIn(words) || words.anyIn(WELL_KNOWN)) {
      return true;
    }
    if (isDescribed(words)) {
      return false;
    }
    boolean ordinary = false;
    boolean kind = false;
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (ORDINARY.contains(word)) {
        ordinary = true;
      } else if (KINDS.contains(word) || FILLERS.contains(word)) {
        kind = true;
      } else if (!isVersion(word)) {
        return true;
      }
    }
    return ordinary && !kind;
  }

  /**
   * "The hospital system", "the payroll program of the accountant": whose it is, small letters, and
   * a kind at the end, or before it is told who has it.
   */
  private static boolean isDescribed(Words words) {
    int last = words.size() - 1;
    if (last < 1 || !WHOSE.contains(words.get(0))) {
      return false;
    }
    int kind = 1;
    while (kind < last && !WHO_HAS_IT.contains(words.get(kind + 1))) {
      kind++;
    }
    if (!KINDS.contains(words.get(kind))) {
      return false;
    }
    for (int at = 1; at <= last; at++) {
      boolean small = words.isLowerCase(at) || KINDS.contains(words.get(at));
      if (!small) {
        return false;
      }
    }
    return true;
  }

  /** One or two digits, with a v before them or not. */
  private static boolean isVersion(String word) {
    int digits = word.startsWith("v") ? 1 : 0;
    return word.length() > digits
        && word.length() <= digits + 2
        && word.chars().skip(digits).allMatch(Character::isDigit);
  }
}
