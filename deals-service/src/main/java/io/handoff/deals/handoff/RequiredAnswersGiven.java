package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every question that the template requires in this profile, or because of another answer, is
 * answered with a status and all that its type asks for (R12, R17); an unknown is an answer.
 */
final class RequiredAnswersGiven implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    Map<String, Answer> answers = submission.document().answers();
    return submission
        .template()
        .required(submission.profile(), answers)
        .flatMap(question -> question.gaps(answers.get(question.key())));
  }
}
