package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An unknown has one owner and a date by which it will be known (R84). */
final class UnknownsAreOwned implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    return Statements.of(submission.document())
        .filter(entry -> entry.getValue().status() == Status.UNKNOWN)
        .flatMap(entry -> faults(entry.getKey(), entry.getValue()));
  }

  private static Stream<FieldFault> faults(String path, Statement unknown) {
    List<FieldFault> faults = new ArrayList<>();
    if (unknown.owner() == null) {
      faults.add(
          new FieldFault(path + ".owner", "missing", "Name the one person who will find it out."));
    }
    if (unknown.followUpDate() == null) {
      faults.add(
          new FieldFault(
              path + ".followUpDate", "missing", "Enter the day by which it will be known."));
    }
    return faults.stream();
  }
}
