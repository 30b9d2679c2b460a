package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Status;
import io.handoff.deals.template.Question;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What often differs by region or team is split, or proved to be the same everywhere (R51): "all
 * the same" is a guess until then.
 */
final class RegionsMayDiffer implements AdviceRule {

  @Override
  public Stream<FieldFault> advice(SubmitRule.Submission submission) {
    return submission
        .template()
        .questions()
        .filter(Question::bySegment)
        .filter(question -> isGuess(submission.document().answers().get(question.key())))
        .map(
            question ->
                new FieldFault(
                    "answers." + question.key() + ".segments",
                    "same-everywhere",
                    "Add a segment for each region or team that differs, or confirm with evidence"
                        + " that all are the same."));
  }

  private static boolean isGuess(@Nullable Answer answer) {
    return answer != null && answer.status() == Status.ASSUMED && answer.segments().isEmpty();
  }
}
