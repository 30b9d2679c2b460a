package io.handoff.check.wording;

import io.handoff.check.Check;
import io.handoff.contracts.template.WordingClass;
import java.util.Arrays;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class WordingChecks {

  private static final List<Check> ALL =
      Arrays.stream(WordingClass.values()).<Check>map(WordingCheck::new).toList();

  private WordingChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
