package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every required question has an answer with a status (R12); an unknown is one. */
final class RequiredAnswersGiven implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    return submission.template().required().stream()
        .filter(question -> isMissing(submission.document().answers().get(question.key())))
        .map(
            question ->
                new FieldFault("answers." + question.key(), "missing", question.whatToType()));
  }

  private static boolean isMissing(@Nullable Answer answer) {
    return answer == null || answer.isMissing();
  }
}
