package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateCheckAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks delivery about one date before it is promised; nothing is submitted by that. */
@ApplicationScoped
public class AskDateCheck {

  private final Handoffs handoffs;
  private final DateChecks dateChecks;
  private final ReadHandoff read;
  private final FitsTemplate fits;
  private final Trail trail;
  private final HandoffFacts facts;
  private final Clock clock;

  AskDateCheck(
      Handoffs handoffs,
      DateChecks dateChecks,
      ReadHandoff read,
      FitsTemplate fits,
      Trail trail,
      HandoffFacts facts,
      Clock clock) {
    this.handoffs = handoffs;
    this.dateChecks = dateChecks;
    this.read = read;
    this.fits = fits;
    this.trail = trail;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Asks about a date of the record as it is now.
   *
   * @param milestone item id of the date
   * @throws Refused when the handoff is not the caller's to change, the date is not there or names
   *     no requested day, nobody could answer, or that day is asked about already
   */
  @Transactional
  public DateCheck ask(
      Actor actor, String idOrNumber, String milestone, @Nullable String question) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isEditable()) {
      throw HandoffRefused.wrongState(handoff.state(), "asked about");
    }
    HandoffDocument document = handoff.document();
    LocalDate day = requestedDate(document, milestone);
    Person sales = owner(document.salesOwner(), "salesOwner", "sales");
    Person engineering = owner(document.engineeringOwner(), "engineeringOwner", "engineering");
    String path = "milestones." + milestone;
    dateChecks
        .open(handoff.id(), path, day)
        .ifPresent(
            open -> {
              throw beingChecked(open);
            });
    Instant now = clock.instant();
    ActorRef by = Actors.ref(actor);
    DateCheck check = DateCheck.ask(handoff, path, day, question, by, now);
    dateChecks.persist(check);
    trail.append(
        handoff, TrailStep.DATE_ASKED_ABOUT, handoff.state(), by, path + " on " + day, now);
    facts.publish(
        new DateCheckAsked(
            handoff.ref(),
            check.id(),
            path,
            day,
            question,
            handoff.documentVersion(),
            document,
            fits.rules(handoff.templateVersion()),
            sales,
            engineering,
            by,
            now));
    return check;
  }

  private static LocalDate requestedDate(HandoffDocument document, String id) {
    Milestone milestone = document.milestones().get(id);
    if (milestone == null) {
      throw wrong("milestone", "unknown", "The record has no such date. Name one of milestones.");
    }
    if (milestone.requestedDate() == null) {
      throw wrong(
          "milestone",
          "no-requested-date",
          "Enter the day the customer asked for in milestones." + id + ".requestedDate first.");
    }
    return milestone.requestedDate();
  }

  private static Person owner(@Nullable Person owner, String path, String side) {
    if (owner == null || !owner.isOne()) {
      throw wrong(path, "missing", "Name one person in " + side + " in the record first.");
    }
    return owner;
  }

  private static Refused wrong(String path, String code, String message) {
    return StrictJson.invalid(List.of(new FieldFault(path, code, message)));
  }

  private static Refused beingChecked(DateCheck open) {
    return new Refused(
        HandoffProblem.DATE_BEING_CHECKED,
        open.askedByName() + " asked about this day already; wait for the answer.",
        Map.of("dateCheckId", open.id().toString(), "askedAt", open.askedAt()),
        List.of());
  }

  /** The questions about a handoff, the newest first. */
  @Transactional
  public List<DateCheck> of(Actor actor, String idOrNumber) {
    return dateChecks.of(read.named(actor, idOrNumber).id());
  }
}
