package io.handoff.review.review;

import io.handoff.contracts.finding.Condition;
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
   * @param conditions what must still happen, and by when
   * @param phases ids of the phases it covers; none when it covers all
   */
  record Approve(@Nullable String summary, List<Condition> conditions, List<String> phases)
      implements Decision {

    /** The lists are copies. */
    public Approve {
      conditions = List.copyOf(conditions);
      phases = List.copyOf(phases);
    }
  }

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
