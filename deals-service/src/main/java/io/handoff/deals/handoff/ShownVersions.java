package io.handoff.deals.handoff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The versions of all that is shown as a handoff; whoever has seen these has nothing new to read.
 *
 * @param handoff that of the handoff
 * @param said that of what review-service said
 * @param closeDate the day its deal is expected to be signed; absent when nobody told
 */
public record ShownVersions(long handoff, long said, @Nullable LocalDate closeDate) {

  /** Those of a handoff that was read. */
  public static ShownVersions of(Handoff handoff, ReviewStatus said) {
    return new ShownVersions(handoff.version(), said.version(), handoff.closeDate());
  }
}
