package io.handoff.review.review;

import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.finding.Condition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An approval that ended: what it asked for did not happen in time, or somebody reopened the record
 * for a cause.
 *
 * @param by who approved
 * @param at when
 * @param summary the reviewer's words about the whole
 * @param conditions what was asked for
 * @param missed what of it did not happen in time; none when the record was reopened
 * @param reopenedBy who reopened the record; absent when the approval lapsed by itself
 * @param cause why they did
 * @param lapsedAt when the approval ended
 */
public record LapsedApproval(
    ActorRef by,
    Instant at,
    @Nullable String summary,
    List<Condition> conditions,
    List<Condition> missed,
    @Nullable ActorRef reopenedBy,
    @Nullable String cause,
    Instant lapsedAt) {

  /** The lists are copies; an absent one is empty, since none is stored. */
  public LapsedApproval {
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    missed = missed == null ? List.of() : List.copyOf(missed);
  }
}
