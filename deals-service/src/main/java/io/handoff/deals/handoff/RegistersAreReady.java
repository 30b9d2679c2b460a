package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.register.RegisterRules;
import java.util.stream.Stream;

/** The registers say what is asked of them, without contradiction. */
final class RegistersAreReady implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    return RegisterRules.faults(submission.document());
  }
}
