package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.register.RegisterRules;
import java.util.stream.Stream;

/** What the registers could say beyond what is asked of them. */
final class RegistersCouldSayMore implements AdviceRule {

  @Override
  public Stream<FieldFault> advice(SubmitRule.Submission submission) {
    return RegisterRules.advice(submission.document());
  }
}
