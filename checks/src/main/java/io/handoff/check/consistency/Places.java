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

/** Which countries a text names: by name, by a town, or by a region of a cloud provider. */
final class Places {

  private static final int MOST = 3;

  private static final Map<String, String> COUNTRIES = new HashMap<>();

  private static final Set<String> UNION = new HashSet<>();

  static {
    try (InputStream data = Places.class.getResourceAsStream("places.txt")) {
      new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(Places::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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

  /** The codes of the countries named from here up to there; all members for the EU. */
  static Set<String> in(CutText words, int from, int to) {
    Set<String> found = new TreeSet<>();
    for (int i = from; i < to; ) {
      int next = i + 1;
      if (words.is(i, "eu") || words.is(i, "eea") || words.is(i, "europe")) {
        found.addAll(UNION);
      }
      for (int end = Math.min(i + MOST, to); end > i; end--) {
        String country = COUNTRIES.get(words.between(i, end));
        if (country != null) {
          found.add(country);
          next = end;
          break;
        }
      }
      i = next;
    }
    return found;
  }
}
