package io.handoff.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects which members of an entry are missing, so that one finding names them all. */
public final class Missing {

  private final List<String> members = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();

  /** Notes a member that is missing, unless it is said, with what people call it. */
  public Missing unless(boolean said, String member, String slot) {
    if (!said) {
      members.add(member);
      slots.add(slot);
    }
    return this;
  }

  /** What is missing in an entry, addressed at the first of it; empty when nothing is. */
  public Optional<In> in(String entryPath) {
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new In(entryPath + "." + members.get(0), enumerated(slots)));
  }

  /** Several things in a sentence: "a, b and c". */
  public static String enumerated(List<String> things) {
    int last = things.size() - 1;
    return last < 1
        ? String.join("", things)
        : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
  }

  /**
   * What is missing in an entry.
   *
   * @param path the address of the first
   * @param slots all of it, as people call it
   */
  public record In(String path, String slots) {}
}
