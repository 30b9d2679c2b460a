package io.handoff.review.turn;

import io.handoff.contracts.document.Person;
import io.handoff.review.review.ApprovalEnded;
import io.handoff.review.review.DecisionUndone;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewEnded;
import io.handoff.review.review.ReviewResumed;
import io.handoff.review.review.ReviewStarted;
import io.handoff.review.review.ReviewState;
import io.handoff.review.review.TurnMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Writes down whose turn it is, in the transaction that makes it so. */
@ApplicationScoped
public class KeepTurns {

  private final Turns turns;

  KeepTurns(Turns turns) {
    this.turns = turns;
  }

  /** A review begins with its reviewer's turn, which ends that of sales. */
  void reviewStarted(@Observes ReviewStarted started) {
    Review review = started.review();
    Instant now = review.openedAt();
    Instant from = review.revision() > 1 ? turns.endOf(review.handoff().id(), now) : now;
    begin(review, TurnHolder.REVIEWER, review.reviewer(), from);
  }

  /** A hand-over ends one reviewer's turn and begins another's. */
  void turnMoved(@Observes TurnMoved moved) {
    pass(moved.review(), TurnHolder.REVIEWER, moved.to(), moved.at());
  }

  /** After a return or a withdrawal it is sales' turn; after an approval nobody's. */
  void reviewEnded(@Observes ReviewEnded ended) {
    Review review = ended.review();
    if (review.state() == ReviewState.APPROVED) {
      turns.endIn(review.id().value(), ended.at());
    } else {
      pass(review, TurnHolder.SALES, review.salesOwner(), ended.at());
    }
  }

  /** An approval that lapsed makes it the reviewer's turn again. */
  void reviewResumed(@Observes ReviewResumed resumed) {
    begin(resumed.review(), TurnHolder.REVIEWER, resumed.review().reviewer(), resumed.at());
  }

  /** An approval that counts for nothing leaves it to sales, as a return did before. */
  void decisionUndone(@Observes DecisionUndone undone) {
    Review review = undone.review();
    if (undone.isNewest() && review.outcome().filter(ReviewState.APPROVED::equals).isPresent()) {
      pass(review, TurnHolder.SALES, review.salesOwner(), undone.at());
    }
  }

  /** An approved record that was reopened is with sales. */
  void approvalEnded(@Observes ApprovalEnded ended) {
    if (ended.isNewest()) {
      begin(ended.review(), TurnHolder.SALES, ended.review().salesOwner(), ended.at());
    }
  }

  /** Ends the turn that lasts in a review, and begins another one right after it. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void pass(Review review, TurnHolder holder, Person person, Instant now) {
    begin(review, holder, person, turns.endIn(review.id().value(), now));
  }

  private void begin(Review review, TurnHolder holder, Person person, Instant now) {
    turns.persist(Turn.begin(review.id().value(), review.handoff().id(), holder, person, now));
  }
}
