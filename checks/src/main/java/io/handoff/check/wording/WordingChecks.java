package io.handoff.check.wording;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class WordingChecks {

  private static final List<Check> ALL = List.of();

  private WordingChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
