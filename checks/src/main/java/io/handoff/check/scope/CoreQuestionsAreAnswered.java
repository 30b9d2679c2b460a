package io.handoff.check.scope;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.CoreQuestions;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was bought, why now, what for, when and by how many is answered, or honestly unknown. */
final class CoreQuestionsAreAnswered implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SCOPE-011",
          Severity.BLOCKING,
          "What was bought, why now, the goal, the launch window and the use are answered",
          "A blank is filled by whoever plans the work, and each fills it with something else.",
          List.of(
              "answers.purchaseStatement",
              "answers.whyNow",
              "answers.goal",
              "answers.launchWindow",
              "answers.usage",
              "load.*.kind"),
          "What does the customer say to this question?",
          "The board meets on 12 June 2027 and wants the regional figures of May to agree.");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Finding> findings = new ArrayList<>();
    ask(
        record,
        "purchaseStatement",
        "What the customer bought",
        "What did the customer buy? Enter one plain sentence with product, users, data and size.",
        findings);
    ask(
        record,
        "whyNow",
        "Why the customer wants it now",
        "Why do they want it now? Enter what happens on which day.",
        findings);
    ask(
        record,
        "goal",
        "What the customer wants to reach",
        "What will be different afterwards? Enter it with a number or the step that changes.",
        findings);
    ask(
        record,
        "launchWindow",
        "When the customer wants to start",
        "Between which days do they want to start? Where nobody knows, enter who finds out and by"
            + " which day.",
        findings);
    if (isOnlyUsedByMachines(record.document().load().values())) {
      ask(
          record,
          "usage",
          "How many people will use it",
          "How many people use it, and when? Enter the number, or that nobody does.",
          findings);
    }
    return findings;
  }

  private static void ask(
      CheckedRecord record, String key, String what, String question, List<Finding> findings) {
    Answer answer = record.document().answers().get(key);
    if (!CoreQuestions.isAnswered(answer) && !isConfirmedBlank(answer)) {
      findings.add(DESCRIPTION.finding("answers." + key, what + " is missing.", question));
    }
  }

  /** Another check asks what was confirmed. */
  private static boolean isConfirmedBlank(@Nullable Answer answer) {
    return answer != null && answer.status() == Status.CONFIRMED && answer.value() == null;
  }

  /** Where no load is stated at all, another check asks for it. */
  private static boolean isOnlyUsedByMachines(Collection<LoadEntry> load) {
    return !load.isEmpty() && load.stream().noneMatch(row -> row.kind() == LoadKind.PEOPLE);
  }
}
