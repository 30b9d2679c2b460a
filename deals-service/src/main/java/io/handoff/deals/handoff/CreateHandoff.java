package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.change.DocumentDiff;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffDrafted;
import io.handoff.deals.action.KeepActions;
import io.handoff.deals.deal.StartDraft;
import io.handoff.deals.history.ChangeLog;
import io.handoff.deals.template.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Starts the one handoff of a deal. */
@ApplicationScoped
public class CreateHandoff {

  private final Handoffs handoffs;
  private final ChangeLog changes;
  private final Trail trail;
  private final FitsTemplate fits;
  private final KeepActions actions;
  private final HandoffFacts facts;
  private final StartDraft startDraft;
  private final Clock clock;

  CreateHandoff(
      Handoffs handoffs,
      ChangeLog changes,
      Trail trail,
      FitsTemplate fits,
      KeepActions actions,
      HandoffFacts facts,
      StartDraft startDraft,
      Clock clock) {
    this.handoffs = handoffs;
    this.changes = changes;
    this.trail = trail;
    this.fits = fits;
    this.actions = actions;
    this.facts = facts;
    this.startDraft = startDraft;
    this.clock = clock;
  }

  /**
   * Starts a draft; whoever starts it in sales owns it, unless the document says otherwise.
   *
   * @throws io.handoff.chassis.problem.Refused when the deal has an active handoff, or is known to
   *     be before discovery or lost
   */
  @Transactional
  public Handoff create(Actor actor, String dealId, Profile profile, HandoffDocument document) {
    allow(actor, dealId);
    int template = fits.published(document, "document.");
    return start(actor, dealId, profile, template, document, null);
  }

  /**
   * Starts a draft with the document of an export.
   *
   * @param answers the version of the template that it answers; the draft is on it where that
   *     version is or was published here and the document fits, and else on the published one
   * @throws io.handoff.chassis.problem.Refused as when a draft is started
   */
  @Transactional
  public Handoff takeIn(
      Actor actor,
      String dealId,
      Profile profile,
      @Nullable Integer answers,
      HandoffDocument document) {
    allow(actor, dealId);
    int template = fits.knownOrPublished(answers, document, "document.");
    return start(actor, dealId, profile, template, document, null);
  }

  /**
   * Starts a draft from another deal's record, of which nothing is more than assumed. Answers that
   * have no place in today's template stay behind, and the trail names them.
   *
   * @param source id or number of that record
   * @param profile how much is asked; as much as there when absent
   * @throws io.handoff.chassis.problem.Refused also when the caller may not see that record
   */
  @Transactional
  public Handoff cloneOf(Actor actor, String source, String dealId, @Nullable Profile profile) {
    Handoff original =
        handoffs
            .named(source)
            .filter(found -> HandoffPolicy.maySee(actor, found))
            .orElseThrow(HandoffRefused::nothingToClone);
    allow(actor, dealId);
    int template = fits.publishedVersion();
    HandoffDocument cloned = CloneDocument.of(original.document());
    Set<String> homeless = fits.misfits(template, cloned);
    String from = "Cloned from " + original.number();
    return start(
        actor,
        dealId,
        Objects.requireNonNullElse(profile, original.profile()),
        template,
        without(homeless, cloned),
        homeless.isEmpty() ? from : from + ", without " + String.join(", ", homeless));
  }

  private void allow(Actor actor, String dealId) {
    handoffs
        .activeOf(dealId)
        .ifPresent(
            existing -> {
              throw HandoffRefused.dealHasHandoff(
                  dealId, HandoffPolicy.maySee(actor, existing) ? existing : null);
            });
    startDraft.start(dealId);
  }

  private Handoff start(
      Actor actor,
      String dealId,
      Profile profile,
      int template,
      HandoffDocument document,
      @Nullable String note) {
    HandoffDocument settled =
        Save.of(HandoffDocument.empty(), owned(document, actor), null, "document.").document();
    ActorRef by = Actors.ref(actor);
    Instant now = clock.instant();
    Handoff handoff =
        Handoff.draft(
            UuidCreator.getTimeOrderedEpoch(),
            handoffs.nextNumber(),
            dealId,
            profile,
            template,
            settled,
            by,
            now);
    insert(handoff, dealId);
    changes.append(
        handoff.id(),
        handoff.documentVersion(),
        DocumentDiff.between(HandoffDocument.empty(), handoff.document()),
        by,
        now);
    trail.append(handoff, TrailStep.DRAFTED, null, by, note, now);
    actions.inStep(handoff.id(), HandoffDocument.empty(), handoff.document(), template);
    facts.publish(
        new HandoffDrafted(
            handoff.ref(),
            handoff.documentVersion(),
            handoff.document(),
            fits.rules(template),
            by,
            now));
    return handoff;
  }

  /** Starts a draft with all questions, unless the deal has an active handoff. */
  @Transactional
  public void createUnlessActive(Actor actor, String dealId, HandoffDocument document) {
    if (handoffs.activeOf(dealId).isEmpty()) {
      create(actor, dealId, Profile.FULL, document);
    }
  }

  /** Two drafts for one deal at the same moment: the index lets one in. */
  private void insert(Handoff handoff, String dealId) {
    try {
      handoffs.persistAndFlush(handoff);
      // Reads what the deal adds to the row.
      handoffs.getEntityManager().refresh(handoff);
    } catch (ConstraintViolationException taken) {
      if ("handoff_active_deal".equals(taken.getConstraintName())) {
        throw HandoffRefused.dealHasHandoff(dealId, null);
      }
      throw taken;
    }
  }

  private static HandoffDocument owned(HandoffDocument document, Actor actor) {
    if (document.salesOwner() != null || !actor.is("sales") || actor.email() == null) {
      return document;
    }
    ObjectNode owned = DocumentJson.mapper().valueToTree(document);
    owned.set(
        "salesOwner", DocumentJson.mapper().valueToTree(new Person(actor.name(), actor.email())));
    return DocumentJson.mapper().convertValue(owned, HandoffDocument.class);
  }

  private static HandoffDocument without(Set<String> questions, HandoffDocument document) {
    if (questions.isEmpty()) {
      return document;
    }
    ObjectNode tree = DocumentJson.mapper().valueToTree(document);
    ((ObjectNode) tree.get("answers")).remove(questions);
    return DocumentJson.mapper().convertValue(tree, HandoffDocument.class);
  }
}
