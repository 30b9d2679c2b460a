package io.handoff.check;

import io.handoff.contracts.template.WordingClass;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Terms that are plain in one organisation or to one customer, each for one class of fields: it
 * clears the term there and nowhere else.
 *
 * @param terms terms by class, in lower case
 */
public record Vocabulary(Map<WordingClass, Set<String>> terms) {

  /** Case does not matter. */
  public Vocabulary {
    terms =
        terms.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey,
                    entry ->
                        entry.getValue().stream()
                            .map(term -> term.strip().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toUnmodifiableSet())));
  }

  /** No terms of its own. */
  public static Vocabulary none() {
    return new Vocabulary(Map.of());
  }

  /** The terms that are plain in fields of a class, in lower case. */
  public Set<String> of(WordingClass fields) {
    return terms.getOrDefault(fields, Set.of());
  }
}
