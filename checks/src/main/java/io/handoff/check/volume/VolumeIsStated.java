package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;

/** Somewhere the record says how much it will be used. */
final class VolumeIsStated implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-006",
          Severity.BLOCKING,
          "The record says how much it will be used",
          "Price, design and dates all change with the number of people; without it they are"
              + " guesses.",
          List.of("load", "answers.usage"),
          "How many people will use it now, in month 1 and in month 12?",
          "40 active users now and in month 1, 55 in month 12; 120 page views in the busiest hour");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Answer usage = record.document().answers().get("usage");
    if (!record.document().load().isEmpty() || (usage != null && !usage.isMissing())) {
      return List.of();
    }
    return List.of(
        DESCRIPTION.finding(
            "load",
            "Nothing says how many people or machines will use it.",
            "How many people use it now, in month 1 and in month 12?"));
  }
}
