package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.HandoffDocument;
import java.util.stream.Stream;

/** What is out is listed, or a named person said on a day that nothing is (R20). */
final class ExclusionsAreSaid implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    Confirmation nothing = document.nothingExcluded();
    if (document.exclusions().isEmpty()) {
      return nothing == null
          ? fault(
              "exclusions",
              "missing",
              "List what is out, such as single sign-on or old data, or name who confirmed that"
                  + " nothing is.")
          : parts(nothing);
    }
    return nothing == null
        ? Stream.empty()
        : fault(
            "nothingExcluded",
            "contradiction",
            "Something is listed as out: take back that nothing is, or take it off the list.");
  }

  private static Stream<FieldFault> parts(Confirmation nothing) {
    return Stream.concat(
        nothing.by() == null
            ? fault("nothingExcluded.by", "missing", "Name who confirmed that nothing is excluded.")
            : Stream.empty(),
        nothing.on() == null
            ? fault("nothingExcluded.on", "missing", "Enter the day they confirmed it.")
            : Stream.empty());
  }

  private static Stream<FieldFault> fault(String path, String code, String message) {
    return Stream.of(new FieldFault(path, code, message));
  }
}
