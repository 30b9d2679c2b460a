package io.handoff.deals.handoff;

import io.handoff.contracts.change.DocumentDiff;
import io.handoff.contracts.change.FieldChange;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DatePaused;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.PausedDate;
import io.handoff.deals.action.KeepActions;
import io.handoff.deals.deal.ReadDeals;
import io.handoff.deals.history.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which a document that is there changes: it must fit its template and the rules,
 * what changed goes to the log, and what happened is told, all in the caller's transaction.
 */
@ApplicationScoped
class SaveDocument {

  private final Handoffs handoffs;
  private final FitsTemplate fits;
  private final ReadDeals deals;
  private final ChangeLog log;
  private final KeepActions actions;
  private final Trail trail;
  private final HandoffFacts facts;

  SaveDocument(
      Handoffs handoffs,
      FitsTemplate fits,
      ReadDeals deals,
      ChangeLog log,
      KeepActions actions,
      Trail trail,
      HandoffFacts facts) {
    this.handoffs = handoffs;
    this.fits = fits;
    this.deals = deals;
    this.log = log;
    this.actions = actions;
    this.trail = trail;
    this.facts = facts;
  }

  /**
   * What somebody asks for.
   *
   * @param document the document as it shall be, and as it would be read back
   * @param moves where entries went, by the field path that they left
   * @param reason why something confirmed is taken back, where it is
   * @param suggestions the suggestions that it takes up
   * @param by who asks
   * @param at when
   */
  record Edit(
      HandoffDocument document,
      Map<String, String> moves,
      @Nullable String reason,
      List<AppliedSuggestion> suggestions,
      ActorRef by,
      Instant at) {

    /** One that takes no suggestion up. */
    Edit(
        HandoffDocument document,
        Map<String, String> moves,
        @Nullable String reason,
        ActorRef by,
        Instant at) {
      this(document, moves, reason, List.of(), by, at);
    }
  }

  /** Writes a settled document into its handoff. */
  interface Writing {
    void write(HandoffDocument document, ActorRef by, Instant at);
  }

  /**
   * Saves an edited document.
   *
   * @return whether that changed anything
   * @throws io.handoff.chassis.problem.Refused with everything that may not be
   */
  boolean save(Handoff handoff, Edit edit) {
    return save(handoff, edit, handoff::edit);
  }

  /** The same, written in a way of its own. */
  boolean save(Handoff handoff, Edit edit, Writing writing) {
    fits.require(handoff.templateVersion(), edit.document(), "");
    HandoffDocument before = handoff.document();
    Save save = Save.of(before, edit.document(), edit.reason(), "");
    HandoffDocument settled = save.document();
    List<FieldChange> changes = DocumentDiff.between(before, settled, edit.moves());
    if (changes.isEmpty()) {
      return false;
    }
    writing.write(settled, edit.by(), edit.at());
    HandoffDocument after = handoff.document();
    Touched touched = new Touched(changes);
    List<String> late = mark(handoff, touched, edit.at());
    handoffs.flush();
    log.append(handoff.id(), handoff.documentVersion(), changes, edit.by(), edit.at());
    actions.inStep(handoff.id(), before, after, handoff.templateVersion());
    tellChanged(handoff, edit);
    tellPaused(handoff, after, save.paused(), edit);
    if (touched.onlyCalls() && touched.newCall().isPresent()) {
      note(handoff, TrailStep.CALL_LOGGED, touched.newCall().get(), edit);
    }
    if (!edit.suggestions().isEmpty()) {
      note(handoff, TrailStep.SUGGESTIONS_APPLIED, credits(edit.suggestions()), edit);
    }
    if (!save.takenBack().isEmpty()) {
      note(
          handoff,
          TrailStep.CONFIRMATION_TAKEN_BACK,
          paths(save.takenBack()) + ": " + edit.reason(),
          edit);
    }
    if (!late.isEmpty()) {
      note(handoff, TrailStep.CHANGED_LATE, paths(late), edit);
    }
    return true;
  }

  /** Tells what the document is now, and which template it answers. */
  void tellChanged(Handoff handoff, Edit edit) {
    facts.publish(
        new HandoffChanged(
            handoff.ref(),
            handoff.documentVersion(),
            handoff.document(),
            fits.rules(handoff.templateVersion()),
            edit.suggestions().stream().map(AppliedSuggestion::id).toList(),
            edit.by(),
            edit.at()),
        handoff.documentText());
  }

  private List<String> mark(Handoff handoff, Touched touched, Instant at) {
    if (touched.onlyCalls()) {
      touched.newCall().ifPresent(call -> handoff.callLogged(call, at));
    } else if (!touched.onlyDeliveryChecks()) {
      handoff.broughtUpToDate();
    }
    Set<String> scope = touched.scope();
    return scope.isEmpty() || !isContracting(handoff) ? List.of() : handoff.changedLate(scope, at);
  }

  private boolean isContracting(Handoff handoff) {
    return deals.find(handoff.dealId()).filter(deal -> deal.stage().isContracting()).isPresent();
  }

  private void note(Handoff handoff, TrailStep step, String note, Edit edit) {
    trail.append(handoff, step, handoff.state(), edit.by(), note, edit.at());
  }

  private static String credits(List<AppliedSuggestion> suggestions) {
    return suggestions.stream()
        .map(applied -> applied.path() + " as " + applied.by() + " suggested")
        .collect(Collectors.joining(", "));
  }

  private static String paths(List<String> paths) {
    return String.join(", ", paths);
  }

  /** One fact for all dates of one save, so that nobody gets a mail for each. */
  private void tellPaused(
      Handoff handoff, HandoffDocument document, List<Save.PausedDate> dates, Edit edit) {
    if (dates.isEmpty()) {
      return;
    }
    dates.forEach(
        date ->
            note(handoff, TrailStep.DATE_PAUSED, date.path() + " stands on " + date.input(), edit));
    List<PausedDate> paused = dates.stream().map(date -> told(date, document)).toList();
    PausedDate first = paused.get(0);
    facts.publish(
        new DatePaused(
            handoff.ref(),
            handoff.documentVersion(),
            first.milestone(),
            first.name(),
            first.promisedDate(),
            first.input(),
            document.salesOwner(),
            document.engineeringOwner(),
            paused.subList(1, paused.size()),
            edit.by(),
            edit.at()));
  }

  private static PausedDate told(Save.PausedDate date, HandoffDocument document) {
    Milestone milestone = Objects.requireNonNull(document.milestones().get(date.milestone()));
    return new PausedDate(date.path(), milestone.name(), milestone.promisedDate(), date.input());
  }
}
