package io.handoff.review.review;

import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.finding.Condition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approval that ended, because what it asked for did not happen in time.
 *
 * @param by who approved
 * @param at when
 * @param summary the reviewer's words about the whole
 * @param conditions what was asked for
 * @param missed what of it did not happen in time
 * @param lapsedAt when the approval ended
 */
public record LapsedApproval(
    ActorRef by,
    Instant at,
    @Nullable String summary,
    List<Condition> conditions,
    List<Condition> missed,
    Instant lapsedAt) {

  /** The lists are copies. */
  public LapsedApproval {
    conditions = List.copyOf(conditions);
    missed = List.copyOf(missed);
  }
}
