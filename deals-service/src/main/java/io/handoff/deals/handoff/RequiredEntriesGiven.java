package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.deals.template.RegisterPlace;
import java.util.stream.Stream;

/** Every register holds as many entries as the template asks for in this profile. */
final class RequiredEntriesGiven implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    return submission
        .template()
        .registers()
        .filter(place -> place.sizeIn(submission.document()) < place.atLeast(submission.profile()))
        .map(RequiredEntriesGiven::fault);
  }

  private static FieldFault fault(RegisterPlace place) {
    return new FieldFault(place.register(), "missing", place.help());
  }
}
