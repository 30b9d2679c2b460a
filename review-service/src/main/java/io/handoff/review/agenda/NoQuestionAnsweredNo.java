package io.handoff.review.agenda;

import io.handoff.review.review.ApprovalRule;
import io.handoff.review.review.Obstacle;
import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Nothing is approved while the reviewer answers one of the four questions with no. */
@ApplicationScoped
class NoQuestionAnsweredNo implements ApprovalRule {

  private final QuestionAnswers answers;

  NoQuestionAnsweredNo(QuestionAnswers answers) {
    this.answers = answers;
  }

  @Override
  public List<Obstacle> against(Review review) {
    return answers.of(review.id()).stream()
        .filter(answer -> answer.verdict() == QuestionAnswer.Verdict.NO)
        .map(
            answer ->
                new Obstacle(
                    "question-answered-no",
                    "",
                    answer.question().text() + " " + answer.by() + " said no: " + answer.note()))
        .toList();
  }
}
