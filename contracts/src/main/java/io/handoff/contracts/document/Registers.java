package io.handoff.contracts.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registers are maps by item id, in the order they were given; an absent one is empty. */
final class Registers {

  private Registers() {}

  static <T> Map<String, T> copy(@Nullable Map<String, T> register) {
    return register == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(register));
  }
}
