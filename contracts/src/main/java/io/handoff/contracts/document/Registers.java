package io.handoff.contracts.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Registers are maps by item id, in the order they were given. An absent one is empty, and an entry
 * that is null is no entry, because none is written for it either.
 */
final class Registers {

  private Registers() {}

  static <T> Map<String, T> copy(@Nullable Map<String, T> register) {
    if (register == null) {
      return Map.of();
    }
    Map<String, T> copy = new LinkedHashMap<>(register);
    copy.values().removeIf(Objects::isNull);
    return Collections.unmodifiableMap(copy);
  }

  static Set<String> copy(@Nullable Set<String> words) {
    return words == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(words));
  }
}
