package io.handoff.review.datecheck;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.event.DateAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What delivery says about a date.
 *
 * @param answer how it can be promised
 * @param date the firm day
 * @param from the first day of the range
 * @param until the last day of the range
 * @param reason why
 */
public record GivenAnswer(
    DateAnswer answer,
    @Nullable LocalDate date,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String reason) {

  /** Refuses days that do not go with the answer, and an answer that lacks its days. */
  void requireWhole() {
    List<FieldFault> faults = new ArrayList<>();
    only(DateAnswer.FIRM, "date", date, "Enter the day that delivery can keep.", faults);
    only(DateAnswer.RANGE, "from", from, "Enter the first day of the range.", faults);
    only(DateAnswer.RANGE, "until", until, "Enter the last day of the range.", faults);
    if (answer == DateAnswer.RANGE && from != null && until != null && until.isBefore(from)) {
      faults.add(
          new FieldFault(
              "until", "ends-before-it-begins", "Enter a last day that is not before the first."));
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  private void only(
      DateAnswer wanted,
      String path,
      @Nullable LocalDate day,
      String missing,
      List<FieldFault> faults) {
    if (answer == wanted && day == null) {
      faults.add(new FieldFault(path, "missing", missing));
    } else if (answer != wanted && day != null) {
      faults.add(
          new FieldFault(path, "contradiction", "Leave it out; it belongs to " + wanted + "."));
    }
  }

  /** The firm day, or the first of the range. */
  @Nullable LocalDate first() {
    return answer == DateAnswer.FIRM ? date : from;
  }
}
