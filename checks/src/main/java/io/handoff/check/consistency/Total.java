package io.handoff.check.consistency;

import java.util.Set;

/**
 * How many of a thing there are.
 *
 * @param amount so many
 * @param path where it is said
 * @param words what else a sentence has to say to be of this thing; nothing for any
 */
record Total(long amount, String path, Set<String> words) {

  /** The larger of both, which is of whatever either is of. */
  Total or(Total other) {
    return other.amount > amount ? other : this;
  }
}
