package io.handoff.review.thread;

import java.util.Optional;

/**
 * Which threads of a handoff to list.
 *
 * @param state only those that stand so
 * @param blocking only those that block, or only those that do not
 * @param path only those on this very field
 */
public record ThreadFilter(
    Optional<ThreadState> state, Optional<Boolean> blocking, Optional<String> path) {

  /** A stable form, to bind a cursor to. */
  public String text() {
    return String.join(
        "|",
        state.map(Enum::name).orElse(""),
        blocking.map(String::valueOf).orElse(""),
        path.orElse(""));
  }
}
