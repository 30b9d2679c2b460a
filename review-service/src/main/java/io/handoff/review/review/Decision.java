package io.handoff.review.review;

import io.handoff.contracts.finding.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reviewer decides about a revision: one of two outcomes, and no third. */
public sealed interface Decision {

  /** The reviewer's words about the whole. */
  @Nullable String summary();

  /**
   * The team can start from this.
   *
   * @param summary the reviewer's words about the whole
   */
  record Approve(@Nullable String summary) implements Decision {}

  /**
   * Sales must change something first.
   *
   * @param summary the reviewer's words about the whole
   * @param reasons what must change, by field
   */
  record Return(@Nullable String summary, List<Reason> reasons) implements Decision {

    /** The reasons are a copy. */
    public Return {
      reasons = List.copyOf(reasons);
    }
  }
}
