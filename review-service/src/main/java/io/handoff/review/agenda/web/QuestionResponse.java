package io.handoff.review.agenda.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.review.agenda.AgendaItem;
import io.handoff.review.agenda.AnsweredQuestion;
import io.handoff.review.agenda.FourQuestion;
import io.handoff.review.agenda.QuestionAnswer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the four questions.
 *
 * @param question which one
 * @param text its wording
 * @param seen what stands against a yes, by field
 * @param settled whether the checks alone answer it with yes
 * @param said what the reviewer said last; absent when they did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuestionResponse(
    FourQuestion question,
    String text,
    List<AgendaItem> seen,
    boolean settled,
    @Nullable Said said) {

  static QuestionResponse from(AnsweredQuestion answered) {
    QuestionAnswer answer = answered.answer();
    return new QuestionResponse(
        answered.question(),
        answered.question().text(),
        answered.seen(),
        answered.settled(),
        answer == null ? null : Said.from(answer));
  }

  /**
   * What a reviewer said.
   *
   * @param answer yes or no
   * @param note why
   * @param by who said it
   * @param at when
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Said(QuestionAnswer.Verdict answer, @Nullable String note, String by, Instant at) {

    static Said from(QuestionAnswer answer) {
      return new Said(answer.verdict(), answer.note(), answer.by(), answer.at());
    }
  }
}
