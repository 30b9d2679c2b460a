package io.handoff.review.handover;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.TurnMoved;
import io.handoff.review.review.WhoDecides;
import io.handoff.review.review.WhoStandsIn;
import io.handoff.review.review.WorkingTimes;
import io.handoff.review.rota.Duty;
import io.handoff.review.rota.KeepRota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Moves the turn to another reviewer; the due time stays. */
@ApplicationScoped
public class HandOverReview {

  private final OpenReviews openReviews;
  private final ReadReviews readReviews;
  private final WhoDecides whoDecides;
  private final WhoStandsIn whoStandsIn;
  private final KeepRota rota;
  private final WorkingCalendars calendars;
  private final Handovers handovers;
  private final ReviewPublisher publisher;
  private final Event<TurnMoved> moved;
  private final Clock clock;

  HandOverReview(
      OpenReviews openReviews,
      ReadReviews readReviews,
      WhoDecides whoDecides,
      WhoStandsIn whoStandsIn,
      KeepRota rota,
      WorkingCalendars calendars,
      Handovers handovers,
      ReviewPublisher publisher,
      Event<TurnMoved> moved,
      Clock clock) {
    this.openReviews = openReviews;
    this.readReviews = readReviews;
    this.whoDecides = whoDecides;
    this.whoStandsIn = whoStandsIn;
    this.rota = rota;
    this.calendars = calendars;
    this.handovers = handovers;
    this.publisher = publisher;
    this.moved = moved;
    this.clock = clock;
  }

  /**
   * Hands a review over. Who decides may do it, a manager, and whoever is on duty.
   *
   * @throws Refused when it is not theirs to hand over, has ended, or that person cannot decide
   */
  @Transactional
  public Handover handOver(ReviewId id, Person to, String reason, Actor by) {
    Review review = openReviews.lock(id);
    Instant now = clock.instant();
    if (!isOnDuty(by, now)) {
      whoDecides
          .refusal(review, by)
          .ifPresent(
              refused -> {
                throw refused;
              });
    }
    requireAble(review, to);
    Person from = review.reviewer();
    Optional<Person> fromStandIn = whoStandsIn.of(review, now);
    review.handOver(to);
    Handover handover = Handover.of(id.value(), from, to, reason, by, now);
    handovers.persist(handover);
    moved.fire(new TurnMoved(review, from, to, now));
    Optional<Person> standIn = whoStandsIn.of(review, now);
    publisher.publish(
        new ReviewHandedOver(
            review.handoff(),
            id.value(),
            review.revision(),
            from,
            fromStandIn.orElse(null),
            to,
            standIn.orElse(null),
            review.salesOwner(),
            reason,
            new ActorRef(by.subject(), by.name(), by.email()),
            review.due(),
            WorkingTimes.around(review.due().at(), calendars.of(standIn.orElse(to)), now),
            now));
    handovers.flush();
    return handover;
  }

  private boolean isOnDuty(Actor by, Instant now) {
    return rota.read()
        .plan()
        .at(now)
        .map(Duty::person)
        .map(Person::email)
        .filter(by::hasEmail)
        .isPresent();
  }

  private static void requireAble(Review review, Person to) {
    if (!to.isOne()) {
      throw wrong("not-one-person", "Name one person with an address that is theirs alone.");
    }
    if (review.isWrittenBy(to)) {
      throw wrong("own-revision", "Name somebody who has not edited this revision.");
    }
    if (review.isReviewedBy(to)) {
      throw wrong("same-person", "Name somebody else; it is theirs already.");
    }
  }

  private static Refused wrong(String code, String message) {
    return StrictJson.invalid(List.of(new FieldFault("to", code, message)));
  }

  /**
   * The hand-overs of a review, first to last.
   *
   * @throws Refused when there is no such review
   */
  @Transactional
  public List<Handover> of(ReviewId id) {
    readReviews.revision(id);
    return handovers.of(id.value());
  }
}
