package io.handoff.deals.handoff;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds an item id that no entry of a register has. */
final class FreeId {

  /** Leaves room for a number within the length of an item id. */
  private static final int MAX_STEM = 55;

  private FreeId() {}

  /** The wanted id, or the same with a number behind it when it is taken. */
  static String in(Set<String> taken, String wanted) {
    String stem = wanted.substring(0, Math.min(wanted.length(), MAX_STEM));
    return Stream.concat(
            Stream.of(wanted), IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + "-" + n))
        .filter(id -> !taken.contains(id))
        .findFirst()
        .orElseThrow();
  }
}
