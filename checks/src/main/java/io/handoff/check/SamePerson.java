package io.handoff.check;

import io.handoff.contracts.document.Person;
import org.jspecify.annotations.Nullable;

/** Whether two entries are one person: by address, and by name where an address is missing. */
public final class SamePerson {

  private SamePerson() {}

  /** Whether both are given and are the same. */
  public static boolean are(@Nullable Person one, @Nullable Person other) {
    if (one == null || other == null) {
      return false;
    }
    return Said.something(one.email()) && Said.something(other.email())
        ? isSame(one.email(), other.email())
        : Said.something(one.name())
            && Said.something(other.name())
            && isSame(one.name(), other.name());
  }

  private static boolean isSame(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }
}
