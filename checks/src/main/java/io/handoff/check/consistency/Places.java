package io.handoff.check.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which countries a text names: by name, by a town, or by a region of a cloud provider. */
final class Places {

  private static final int MOST = 3;

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  private static final Set<String> UNION = new HashSet<>();

  private static final Set<String> WORDS;

  static {
    try (InputStream data = Places.class.getResourceAsStream("places.txt")) {
      new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(Places::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    WORDS = longestWords();
  }

  private Places() {}

  private static void read(String line) {
    int colon = line.indexOf(':');
    String country = line.substring(0, 2);
    if (line.startsWith(" eu", 2)) {
      UNION.add(country);
    }
    for (String name : line.substring(colon + 1).split(",")) {
      COUNTRIES.put(name.strip().toLowerCase(Locale.ROOT), country);
    }
  }

  /** A word of each name, its longest, without which no place is named. */
  static Set<String> words() {
    return WORDS;
  }

  private static Set<String> longestWords() {
    Set<String> words = new HashSet<>(Set.of("eu", "eea", "europe", "european"));
    for (String name : COUNTRIES.keySet()) {
      String longest = "";
      for (String word : name.split("[ -]")) {
        longest = word.length() > longest.length() ? word : longest;
      }
      words.add(longest);
    }
    return Set.copyOf(words);
  }

  /** The codes of the countries named from here up to there; all members for the EU. */
  static Set<String> in(CutText words, int from, int to) {
    Set<String> found = new TreeSet<>();
    for (int i = from; i < to; ) {
      Place place = at(words, i, to);
      if (place != null) {
        found.addAll(place.countries());
      }
      i = place == null ? i + 1 : place.end();
    }
    return found;
  }

  /** The place whose name begins with a word; null when none does. */
  static @Nullable Place at(CutText words, int i, int to) {
    if (words.reads(i, "european", "union") || words.reads(i, "european", "economic")) {
      return new Place(UNION, i + 2);
    }
    for (int end = Math.min(i + MOST, to); end > i; end--) {
      String country = COUNTRIES.get(words.between(i, end));
      if (country != null) {
        return new Place(Set.of(country), end);
      }
    }
    return words.is(i, "eu") || words.is(i, "eea") || words.is(i, "europe")
        ? new Place(UNION, i + 1)
        : null;
  }

  /**
   * A place that is named.
   *
   * @param countries the code of its country, or those of all members of the EU
   * @param end the word after its name
   */
  record Place(Set<String> countries, int end) {}
}
