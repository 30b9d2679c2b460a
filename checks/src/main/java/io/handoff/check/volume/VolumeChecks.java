package io.handoff.check.volume;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class VolumeChecks {

  private static final List<Check> ALL = List.of();

  private VolumeChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}
