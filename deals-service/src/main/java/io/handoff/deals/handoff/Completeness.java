package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a record from being submitted, and what would make it better: every reason, with its
 * field path.
 */
@ApplicationScoped
public class Completeness {

  private static final List<SubmitRule> RULES =
      List.of(
          new HeadIsFilled(),
          new RequiredAnswersGiven(),
          new PurchaseIsNoLabel(),
          new RequiredEntriesGiven(),
          new SecurityTopicsAnswered(),
          new UnknownsAreOwned(),
          new OwnersArePersons(),
          new RegistersAreReady(),
          new ChangedPlanIsTold(),
          new SomebodyElseCanApprove());

  private static final List<AdviceRule> ADVICE =
      List.of(new RegionsMayDiffer(), new RegistersCouldSayMore(), new OpeningReadsQuickly());

  private final Revisions revisions;
  private final ReadTemplates templates;

  Completeness(Revisions revisions, ReadTemplates templates) {
    this.revisions = revisions;
    this.templates = templates;
  }

  /** What a submit by this author, or by one of its editors, would refuse. */
  List<FieldFault> missing(Handoff handoff, @Nullable ActorRef author) {
    SubmitRule.Submission submission = submission(handoff, author);
    return RULES.stream().flatMap(rule -> rule.faults(submission)).distinct().toList();
  }

  /** What this author could still add; it refuses nothing. */
  List<FieldFault> advice(Handoff handoff, @Nullable ActorRef author) {
    SubmitRule.Submission submission = submission(handoff, author);
    return ADVICE.stream().flatMap(rule -> rule.advice(submission)).distinct().toList();
  }

  private SubmitRule.Submission submission(Handoff handoff, @Nullable ActorRef author) {
    return new SubmitRule.Submission(
        handoff.document(),
        templates.contentOf(handoff.templateVersion()),
        handoff.profile(),
        author == null ? handoff.contributors() : Contributors.with(handoff.contributors(), author),
        decided(handoff));
  }

  private @Nullable HandoffDocument decided(Handoff handoff) {
    ReopenedMark reopened = handoff.reopened();
    if (reopened == null && handoff.state() != HandoffState.RETURNED) {
      return null;
    }
    int revision = reopened == null ? handoff.revision() : reopened.revision();
    return revisions
        .findByIdOptional(new Revision.Key(handoff.id(), revision))
        .map(Revision::document)
        .orElse(null);
  }
}
