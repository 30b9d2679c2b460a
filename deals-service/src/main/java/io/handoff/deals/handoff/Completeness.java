package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.event.ActorRef;
import io.handoff.deals.template.Template;
import java.util.List;

/** What keeps a record from being submitted: every reason, with its field path. */
final class Completeness {

  private static final List<SubmitRule> RULES =
      List.of(
          new HeadIsFilled(),
          new RequiredAnswersGiven(),
          new UnknownsAreOwned(),
          new OwnersArePersons(),
          new SomebodyElseCanApprove());

  private Completeness() {}

  static List<FieldFault> missing(Handoff handoff, ActorRef author) {
    SubmitRule.Submission submission =
        new SubmitRule.Submission(
            handoff.document(),
            Template.of(handoff.templateVersion()),
            Contributors.with(handoff.contributors(), author));
    return RULES.stream().flatMap(rule -> rule.faults(submission)).distinct().toList();
  }
}
