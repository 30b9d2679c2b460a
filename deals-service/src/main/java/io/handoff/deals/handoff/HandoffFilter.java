package io.handoff.deals.handoff;

import io.handoff.deals.deal.DealStage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows; absent members do not restrict it, and all that are there must hold.
 *
 * @param words only with all of these words in its number, deal, title, customer or answers
 * @param state only in this state
 * @param turn only when it is the turn of this side
 * @param turnOf only when it is the turn of the person with this address
 * @param salesOwner only of the sales owner with this address
 * @param customer only of this customer, in upper or lower case
 * @param dealId only of this deal
 * @param stage only while the deal is at this stage
 * @param dueBefore only when the decision is awaited, and due before this
 * @param flag only with this flag
 * @param createdBy only started by this subject
 */
public record HandoffFilter(
    @Nullable String words,
    @Nullable HandoffState state,
    @Nullable Turn turn,
    @Nullable String turnOf,
    @Nullable String salesOwner,
    @Nullable String customer,
    @Nullable String dealId,
    @Nullable DealStage stage,
    @Nullable Instant dueBefore,
    @Nullable HandoffFlag flag,
    @Nullable String createdBy) {

  /** The same, but only what a subject started. */
  HandoffFilter startedBy(String subject) {
    return new HandoffFilter(
        words, state, turn, turnOf, salesOwner, customer, dealId, stage, dueBefore, flag, subject);
  }
}
