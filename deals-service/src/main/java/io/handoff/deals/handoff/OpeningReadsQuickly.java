package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.brief.Opening;
import java.util.stream.Stream;

/** The opening of the brief is read in a minute (R10); the answer that makes it longer is named. */
final class OpeningReadsQuickly implements AdviceRule {

  @Override
  public Stream<FieldFault> advice(SubmitRule.Submission submission) {
    Opening opening = Opening.of(submission.document());
    return opening.tooLong().stream()
        .flatMap(
            longest ->
                opening.warning().stream()
                    .map(warning -> new FieldFault(longest.path(), "long-opening", warning)));
  }
}
