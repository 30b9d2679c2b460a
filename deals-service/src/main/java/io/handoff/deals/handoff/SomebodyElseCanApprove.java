package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import java.util.Locale;
import java.util.stream.Stream;

/** Nobody approves what they wrote, so the engineering owner may not be among the editors. */
final class SomebodyElseCanApprove implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    Person engineer = submission.document().engineeringOwner();
    if (engineer == null || engineer.email() == null) {
      return Stream.empty();
    }
    String address = engineer.email().strip().toLowerCase(Locale.ROOT);
    boolean wroteIt = submission.contributors().stream().anyMatch(c -> address.equals(c.email()));
    return wroteIt
        ? Stream.of(
            new FieldFault(
                "engineeringOwner",
                "nobody-else-to-approve",
                "Name an engineering owner who has not edited this record."))
        : Stream.empty();
  }
}
