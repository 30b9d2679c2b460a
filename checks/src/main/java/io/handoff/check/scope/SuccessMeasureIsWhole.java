package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** A success measure has a metric, a value today, a value wanted and a unit. */
final class SuccessMeasureIsWhole implements Check {

  private static final String PATH = "answers.successMeasure";

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-004",
          Severity.BLOCKING,
          "The success measure says what is measured, from which value to which, in which unit",
          "Without a from and a to, nobody can say in the end whether it worked.",
          List.of(PATH + ".value"),
          "What is measured, what is it today, and what should it be?",
          "Time to close the month: from 16 to 2, in hours");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Answer answer = record.document().answers().get("successMeasure");
    if (answer == null || saysNothing(answer)) {
      return List.of(
          DESCRIPTION.finding(
              PATH,
              "The success measure is missing.",
              "How will they measure success? Enter what is measured, its value today, the value"
                  + " wanted and the unit."));
    }
    AnswerValue value = answer.value();
    return value == null || answer.status() == Status.UNKNOWN ? List.of() : gaps(value);
  }

  private static boolean saysNothing(Answer answer) {
    return answer.status() != Status.UNKNOWN
        && answer.value() == null
        && !Said.something(answer.customerFact())
        && !Said.something(answer.salesAssumption())
        && answer.segments().isEmpty();
  }

  private static List<Finding> gaps(AnswerValue value) {
    List<Finding> gaps = new ArrayList<>(4);
    if (!Said.something(value.metric())) {
      gaps.add(gap("metric", "What is measured", "What is measured, for example the time to"));
    }
    if (value.baseline() == null) {
      gaps.add(gap("baseline", "The value today", "What is it today, before the work to"));
    }
    if (value.target() == null) {
      gaps.add(gap("target", "The value wanted", "What should it be after the work to"));
    }
    if (!Said.something(value.unit())) {
      gaps.add(gap("unit", "The unit", "In which unit, for example hours to"));
    }
    return gaps;
  }

  private static Finding gap(String slot, String what, String asked) {
    return DESCRIPTION
        .finding(
            PATH + ".value." + slot,
            what + " is missing from the success measure.",
            asked + " close the month?")
        .missing(slot);
  }
}
