package io.handoff.review.review;

import java.util.Optional;

/**
 * Which reviews a list shows; what is absent does not narrow it.
 *
 * @param state where they stand
 * @param reviewer address of whose turn it is, in lower case
 * @param handoff id or number of their handoff
 * @param newestOnly only the newest revision of each handoff
 */
public record ReviewFilter(
    Optional<ReviewState> state,
    Optional<String> reviewer,
    Optional<String> handoff,
    boolean newestOnly) {

  /** A stable form, to bind a cursor to. */
  public String text() {
    return String.join(
        "|",
        state.map(Enum::name).orElse(""),
        reviewer.orElse(""),
        handoff.orElse(""),
        String.valueOf(newestOnly));
  }
}
