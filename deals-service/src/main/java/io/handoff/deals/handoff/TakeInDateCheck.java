package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.deals.calendar.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Takes in what delivery says about dates; runs in the transaction that takes the message in. */
@ApplicationScoped
public class TakeInDateCheck {

  private final Handoffs handoffs;
  private final DateChecks dateChecks;
  private final SaveDocument save;
  private final Trail trail;
  private final Today today;

  TakeInDateCheck(
      Handoffs handoffs, DateChecks dateChecks, SaveDocument save, Trail trail, Today today) {
    this.handoffs = handoffs;
    this.dateChecks = dateChecks;
    this.save = save;
    this.trail = trail;
    this.today = today;
  }

  /** Keeps who answers, and until when. */
  @Transactional
  public void opened(DateCheckOpened opened) {
    find(opened.dateCheckId()).opened(opened);
  }

  /** Keeps the answer, and enters in the date who checked it, where that still fits. */
  @Transactional
  public void answered(DateCheckAnswered answered) {
    Handoff handoff =
        handoffs
            .locked(answered.handoff().id())
            .orElseThrow(() -> new TakeInReview.UnknownHandoff(answered.handoff().id()));
    DateCheck check = find(answered.dateCheckId());
    DateCheckOutcome outcome = check.outcomeOf(answered, handoff);
    check.answered(answered, outcome);
    if (outcome == DateCheckOutcome.STAMPED) {
      stamp(handoff, check, answered);
    }
    trail.append(
        handoff,
        TrailStep.DATE_ANSWERED,
        handoff.state(),
        answered.answeredBy(),
        "%s: %s. %s %s"
            .formatted(check.milestone(), answered.answer(), answered.reason(), outcome.words()),
        answered.at());
  }

  private void stamp(Handoff handoff, DateCheck check, DateCheckAnswered answered) {
    Person by = new Person(answered.answeredBy().name(), answered.answeredBy().email());
    ObjectNode stamped = DocumentJson.mapper().valueToTree(handoff.document());
    stamped
        .withObject("milestones")
        .withObject(check.milestoneId())
        .set(
            "deliveryCheck",
            DocumentJson.mapper().valueToTree(new Confirmation(by, today.dateOf(answered.at()))));
    save.save(
        handoff,
        new SaveDocument.Edit(
            DocumentJson.mapper().convertValue(stamped, HandoffDocument.class),
            Map.of(),
            null,
            answered.answeredBy(),
            answered.at()),
        handoff::stampDeliveryCheck);
  }

  private DateCheck find(UUID id) {
    return dateChecks.findByIdOptional(id).orElseThrow(() -> new UnknownDateCheck(id));
  }

  /** An answer came to a question that was never asked here. */
  public static final class UnknownDateCheck extends RuntimeException {

    UnknownDateCheck(UUID id) {
      super("no date check " + id);
    }
  }
}
