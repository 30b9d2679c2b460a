package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promised date says how firm it is and was checked in delivery; a hard deadline has its outside
 * cause (R29, R32).
 */
final class DatesAreWhole implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.milestones().entrySet().stream()
        .flatMap(
            entry -> {
              String path = "milestones." + entry.getKey();
              List<FieldFault> faults = new ArrayList<>();
              deadline(path, entry.getValue(), faults);
              promised(path, entry.getValue(), faults);
              if (isPromised(entry.getValue())) {
                deliveryCheck(
                    path + ".deliveryCheck",
                    entry.getValue().deliveryCheck(),
                    document.salesOwner(),
                    faults);
              }
              return faults.stream();
            });
  }

  private static void deadline(String path, Milestone milestone, List<FieldFault> faults) {
    boolean caused = milestone.hardCause() != null && !milestone.hardCause().isBlank();
    if (milestone.hardDeadline() != null && !caused) {
      faults.add(
          missing(
              path + ".hardCause",
              "Say what outside sets this deadline, such as a law or the end of a contract."));
    }
    if (caused && milestone.hardDeadline() == null) {
      faults.add(missing(path + ".hardDeadline", "Enter the day of the outside deadline."));
    }
  }

  private static void promised(String path, Milestone milestone, List<FieldFault> faults) {
    DateMode mode = milestone.mode();
    LocalDate first = milestone.promisedDate();
    LocalDate last = milestone.promisedUntil();
    if (mode == null && (first != null || last != null)) {
      faults.add(
          missing(path + ".mode", "Say whether the promised date is firm, a range or paused."));
    }
    if (isPromised(milestone) && first == null) {
      faults.add(
          missing(path + ".promisedDate", "Enter the promised day, or the first of the range."));
    }
    if (mode == DateMode.RANGE && last == null) {
      faults.add(missing(path + ".promisedUntil", "Enter the last day of the range."));
    }
    if (mode == DateMode.FIRM && last != null) {
      faults.add(
          new FieldFault(
              path + ".promisedUntil",
              "contradiction",
              "A firm date is one day: take the last day out, or make it a range."));
    } else if (first != null && last != null && last.isBefore(first)) {
      faults.add(
          new FieldFault(
              path + ".promisedUntil",
              "contradiction",
              "Enter a last day that is not before the first."));
    }
  }

  private static boolean isPromised(Milestone milestone) {
    return milestone.mode() == DateMode.FIRM || milestone.mode() == DateMode.RANGE;
  }

  private static void deliveryCheck(
      String path,
      @Nullable Confirmation check,
      @Nullable Person salesOwner,
      List<FieldFault> faults) {
    if (check == null || check.by() == null) {
      faults.add(
          missing(
              path + ".by",
              "Name who in delivery checked the promised date, or keep it as the requested one."));
    } else if (isSame(check.by(), salesOwner)) {
      faults.add(
          new FieldFault(
              path + ".by",
              "self-checked",
              "Have somebody other than the sales owner check the promised date."));
    }
    if (check == null || check.on() == null) {
      faults.add(missing(path + ".on", "Enter the day delivery checked the promised date."));
    }
  }

  private static boolean isSame(Person one, @Nullable Person other) {
    return one.email() != null
        && other != null
        && other.email() != null
        && one.email().strip().equalsIgnoreCase(other.email().strip());
  }

  private static FieldFault missing(String path, String message) {
    return new FieldFault(path, "missing", message);
  }
}
