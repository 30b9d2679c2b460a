package io.handoff.check.promise;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class PromiseChecks {

  private static final List<Check> ALL =
      List.of(
          new PromiseIsLabelled(),
          new ConfirmedPromiseIsAgreed(),
          new OpenPromiseHasOwnerAndDate(),
          new PromiseHasItsStory());

  private PromiseChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
