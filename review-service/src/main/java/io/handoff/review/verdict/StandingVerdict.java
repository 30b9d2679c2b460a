package io.handoff.review.verdict;

import java.util.List;

/**
 * A verdict as it stands in one round.
 *
 * @param verdict what was said, in this round or an earlier one
 * @param standing whether it still holds
 * @param because paths of what has changed beneath it; empty when nothing has
 */
public record StandingVerdict(Verdict verdict, Standing standing, List<String> because) {

  /** The list is a copy. */
  public StandingVerdict {
    because = List.copyOf(because);
  }

  static StandingVerdict given(Verdict verdict) {
    return new StandingVerdict(verdict, Standing.GIVEN, List.of());
  }
}
