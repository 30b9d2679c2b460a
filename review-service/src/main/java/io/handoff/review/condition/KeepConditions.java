package io.handoff.review.condition;

import io.handoff.review.review.ApprovalEnded;
import io.handoff.review.review.DecisionUndone;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewEnded;
import io.handoff.review.review.ReviewStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Begins to watch the conditions of an approval, and stops when it ends. */
@ApplicationScoped
class KeepConditions {

  private final Conditions conditions;

  KeepConditions(Conditions conditions) {
    this.conditions = conditions;
  }

  void on(@Observes ReviewEnded ended) {
    Review review = ended.review();
    review
        .conditions()
        .forEach(
            condition -> conditions.persist(ApprovalCondition.of(review, condition, ended.at())));
  }

  void on(@Observes DecisionUndone undone) {
    conditions.open(undone.review().id()).forEach(condition -> condition.becomeVoid(undone.at()));
  }

  void on(@Observes ApprovalEnded ended) {
    conditions.open(ended.review().id()).forEach(condition -> condition.supersede(ended.at()));
  }

  void on(@Observes ReviewStarted started) {
    if (started.review().round() > 1) {
      conditions.supersede(started.review().handoff().id(), started.review().openedAt());
    }
  }
}
