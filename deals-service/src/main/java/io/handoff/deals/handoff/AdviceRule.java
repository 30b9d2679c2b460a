package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import java.util.stream.Stream;

/** One thing that would make a record better; it keeps nobody from submitting. */
interface AdviceRule {

  /** What to add, by field. */
  Stream<FieldFault> advice(SubmitRule.Submission submission);
}
