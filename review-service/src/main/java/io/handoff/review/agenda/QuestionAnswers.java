package io.handoff.review.agenda;

import io.handoff.review.review.ReviewId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What reviewers said to the four questions. */
@ApplicationScoped
class QuestionAnswers implements PanacheRepositoryBase<QuestionAnswer, QuestionAnswer.Key> {

  List<QuestionAnswer> of(ReviewId review) {
    return list("key.reviewId", review.value());
  }
}
