package io.handoff.check.told;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which countries a text names: by name, by a town, or by a region of a cloud provider. */
public final class Places {

  private static final int MOST = 3;

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  private static final Set<String> UNION = new HashSet<>();

  private static final Set<String> AFRICA = new HashSet<>();

  private static final Set<String> WORDS;

  /** The first word of each name; other words need no further look. */
  private static final Set<String> FIRST =
      new HashSet<>(Set.of("european", "eu", "eea", "europe", "africa"));

  /** Names that are wider than a town. */
  private static final Set<String> WIDE = new HashSet<>();

  /** What makes "US", or "Polish", before it a place. */
  private static final Set<String> SPOTS =
      WordSet.of(
          "region",
          "regions",
          "server",
          "servers",
          "cloud",
          "datacentre",
          "datacenter",
          "data",
          "machines",
          "hall",
          "vault",
          "storage",
          "hosting",
          "hoster");

  private static final Map<String, String> ADJECTIVES = new HashMap<>();

  static {
    try (InputStream data = Places.class.getResourceAsStream("places.txt")) {
      new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(Places::read);
      WIDE.addAll(WordLists.beside(Places.class, "whereabouts.txt").list("wide"));
      COUNTRIES.keySet().forEach(name -> FIRST.add(name.split("[ -]")[0]));
      FIRST.addAll(ADJECTIVES.keySet());
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
    } else if (line.startsWith(" africa", 2)) {
      AFRICA.add(country);
    }
    String[] names = line.substring(colon + 1).split(",");
    WIDE.add(names[0].strip());
    for (String name : names) {
      if (name.startsWith(" =")) {
        ADJECTIVES.put(name.substring(2).strip(), country);
      } else {
        COUNTRIES.put(name.strip().toLowerCase(Locale.ROOT), country);
      }
    }
  }

  /** A word of each name, its longest, without which no place is named. */
  static Set<String> words() {
    return WORDS;
  }

  private static Set<String> longestWords() {
    Set<String> words = new HashSet<>(Set.of("eu", "eea", "europe", "european"));
    words.addAll(ADJECTIVES.keySet());
    for (String name : COUNTRIES.keySet()) {
      String longest = "";
      for (String word : name.split("[ -]")) {
        longest = word.length() > longest.length() ? word : longest;
      }
      words.add(longest);
    }
    return Set.copyOf(words);
  }

  /** Whether any place is named from here up to there. */
  public static boolean areIn(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(words, i, to) != null) {
        return true;
      }
    }
    return false;
  }

  /** The towns named from here up to there. */
  public static Set<String> towns(CutText words, int from, int to) {
    Set<String> found = new TreeSet<>();
    for (int i = from; i < to; i++) {
      Place place = at(words, i, to);
      if (place != null && !place.town().isEmpty()) {
        found.add(place.town());
      }
    }
    return found;
  }

  /** The codes of the countries named from here up to there; all members for the EU. */
  public static Set<String> in(CutText words, int from, int to) {
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
  public static @Nullable Place at(CutText words, int i, int to) {
    if (!words.isAny(i, FIRST)) {
      return null;
    }
    if (words.reads(i, "european", "union") || words.reads(i, "european", "economic")) {
      return new Place(UNION, i + 2, "");
    }
    for (int end = Math.min(i + MOST, to); end > i; end--) {
      String name = words.between(i, end);
      String country = COUNTRIES.get(name);
      if (country != null) {
        return new Place(Set.of(country), end, isTown(name) ? name : "");
      }
    }
    String country = words.isAny(i + 1, SPOTS) ? ADJECTIVES.get(words.at(i)) : null;
    if (country != null && (!words.is(i, "us") || isNoun(words, i))) {
      return new Place(Set.of(country), i + 1, "");
    }
    if (words.is(i, "africa")) {
      return new Place(AFRICA, i + 1, "");
    }
    return words.is(i, "eu") || words.is(i, "eea") || words.is(i, "europe")
        ? new Place(UNION, i + 1, "")
        : null;
  }

  /** Neither wider than a town, nor the region of a provider, which has a number or no town. */
  private static boolean isTown(String name) {
    return !WIDE.contains(name)
        && name.chars().noneMatch(Character::isDigit)
        && !name.endsWith("europe")
        && !name.endsWith("east")
        && !name.endsWith("west")
        && !name.endsWith("north")
        && !name.endsWith("south")
        && !name.endsWith("central");
  }

  /** "In a US region", and not "gives us servers". */
  private static boolean isNoun(CutText words, int i) {
    return words.is(i - 1, "a")
        || words.is(i - 1, "the")
        || words.is(i - 1, "in")
        || words.is(i - 1, "to")
        || words.is(i - 1, "our");
  }

  /**
   * A place that is named.
   *
   * @param countries the code of its country, or those of all members of the EU, or of Africa
   * @param end the word after its name
   * @param town the same as it is named; empty when it is wider than a town
   */
  public record Place(Set<String> countries, int end, String town) {

    /**
     * Whether it is in none of these countries, or is another town than these where any is named.
     */
    public boolean isBeside(Set<String> allowed, Set<String> towns) {
      return Collections.disjoint(countries, allowed)
          || (!towns.isEmpty() && !town.isEmpty() && !towns.contains(town));
    }
  }
}
