package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An estimate of usage is an assumption with an owner and a day to confirm it by (R67). */
final class EstimatesAreOwned implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.load().entrySet().stream()
        .filter(entry -> Boolean.TRUE.equals(entry.getValue().estimate()))
        .filter(entry -> entry.getValue().status() != Status.UNKNOWN)
        .flatMap(entry -> faults("load." + entry.getKey(), entry.getValue()));
  }

  private static Stream<FieldFault> faults(String path, LoadEntry estimate) {
    List<FieldFault> faults = new ArrayList<>();
    if (estimate.status() == Status.CONFIRMED) {
      faults.add(
          new FieldFault(
              path + ".status",
              "contradiction",
              "An estimate is not confirmed: call it assumed, or say it is no estimate."));
    }
    if (estimate.owner() == null) {
      faults.add(
          new FieldFault(
              path + ".owner", "missing", "Name the one person who will confirm the estimate."));
    }
    if (estimate.followUpDate() == null) {
      faults.add(
          new FieldFault(
              path + ".followUpDate",
              "missing",
              "Enter the day by which the estimate is confirmed."));
    }
    return faults.stream();
  }
}
