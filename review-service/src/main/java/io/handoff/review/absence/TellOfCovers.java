package io.handoff.review.absence;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.contracts.event.StandIn;
import io.handoff.contracts.event.WaitingAdvice;
import io.handoff.contracts.event.WaitingDate;
import io.handoff.contracts.event.WaitingReview;
import io.handoff.review.advice.AskedOn;
import io.handoff.review.advice.ReadAdvice;
import io.handoff.review.advice.WhoAdvises;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoverStep;
import io.handoff.review.cover.CoverSteps;
import io.handoff.review.cover.StandIns;
import io.handoff.review.datecheck.DateCheck;
import io.handoff.review.datecheck.ReadDateChecks;
import io.handoff.review.review.AwaitedDecision;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.WhoStandsIn;
import io.handoff.review.turn.TellWorkingTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says what waits, when somebody begins to stand in for a person and when that person is back:
 * decisions, answers about dates, and advice. The mark and the fact are one transaction.
 */
@ApplicationScoped
class TellOfCovers {

  /** How many covers are told of in one transaction. */
  static final int BATCH = 20;

  private final CoverSteps steps;
  private final ReadReviews readReviews;
  private final ReadDateChecks readDateChecks;
  private final ReadAdvice readAdvice;
  private final StandIns standIns;
  private final WhoStandsIn whoStandsIn;
  private final WhoAdvises whoAdvises;
  private final TellWorkingTime workingTime;
  private final ReviewPublisher publisher;
  private final Clock clock;

  TellOfCovers(
      CoverSteps steps,
      ReadReviews readReviews,
      ReadDateChecks readDateChecks,
      ReadAdvice readAdvice,
      StandIns standIns,
      WhoStandsIn whoStandsIn,
      WhoAdvises whoAdvises,
      TellWorkingTime workingTime,
      ReviewPublisher publisher,
      Clock clock) {
    this.steps = steps;
    this.readReviews = readReviews;
    this.readDateChecks = readDateChecks;
    this.readAdvice = readAdvice;
    this.standIns = standIns;
    this.whoStandsIn = whoStandsIn;
    this.whoAdvises = whoAdvises;
    this.workingTime = workingTime;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Tells of some covers that have begun or ended.
   *
   * @return how many; fewer than {@link #BATCH} when there are no more
   */
  @Transactional
  int tell() {
    Instant now = clock.instant();
    List<CoverStep> taken = steps.take(now, BATCH);
    for (CoverStep step : taken) {
      workingTime.coverChanged(step.cover().person(), now);
      if (step.ended()) {
        tellEnd(step.cover(), now);
      } else {
        tellBeginning(step.cover(), now);
      }
    }
    return taken.size();
  }

  /** Who stands in learns what they can do. */
  private void tellBeginning(Cover cover, Instant now) {
    Person away = cover.person();
    List<AwaitedDecision> open = readReviews.waitingFor(away);
    Map<UUID, Person> decided = whoStandsIn.of(open, now);
    List<WaitingReview> reviews =
        open.stream()
            .filter(review -> decided.containsKey(review.id()))
            .map(TellOfCovers::told)
            .toList();
    List<WaitingDate> dates =
        readDateChecks.waitingFor(away).stream()
            .filter(check -> !check.isAskedBy(cover.delegate()))
            .map(TellOfCovers::told)
            .toList();
    List<AskedOn> asked = readAdvice.waitingFor(away);
    Map<UUID, List<StandIn>> advised = whoAdvises.of(asked, now);
    List<WaitingAdvice> advice =
        asked.stream()
            .filter(on -> isFor(away, advised.getOrDefault(on.request().id(), List.of())))
            .map(TellOfCovers::told)
            .toList();
    if (!isNothing(reviews, dates, advice)) {
      publisher.publish(
          new CoverBegan(
              cover.id(),
              away,
              cover.delegate(),
              cover.ends(),
              cover.zone(),
              reviews,
              dates,
              advice,
              now));
    }
  }

  private static boolean isFor(Person away, List<StandIn> standIns) {
    return standIns.stream()
        .anyMatch(found -> Objects.equals(found.person().email(), away.email()));
  }

  /** Who is back learns what is open; nobody is back while somebody else stands in. */
  private void tellEnd(Cover cover, Instant now) {
    Person back = cover.person();
    List<WaitingReview> reviews =
        readReviews.waitingFor(back).stream().map(TellOfCovers::told).toList();
    List<WaitingDate> dates =
        readDateChecks.waitingFor(back).stream().map(TellOfCovers::told).toList();
    List<WaitingAdvice> advice =
        readAdvice.waitingFor(back).stream().map(TellOfCovers::told).toList();
    if (!isNothing(reviews, dates, advice) && standIns.of(back.email(), now).isEmpty()) {
      publisher.publish(
          new CoverEnded(
              cover.id(),
              back,
              cover.delegate(),
              cover.isWithdrawn(),
              reviews,
              dates,
              advice,
              now));
    }
  }

  private static boolean isNothing(List<?>... waiting) {
    return Stream.of(waiting).allMatch(List::isEmpty);
  }

  private static WaitingReview told(AwaitedDecision review) {
    return new WaitingReview(review.handoff(), review.id(), review.revision(), review.due());
  }

  private static WaitingDate told(DateCheck check) {
    return new WaitingDate(
        check.handoff(),
        check.id(),
        check.milestone(),
        check.milestoneName(),
        check.requestedDate(),
        check.due());
  }

  private static WaitingAdvice told(AskedOn asked) {
    Review review = asked.review();
    return new WaitingAdvice(
        review.handoff(),
        review.id().value(),
        review.revision(),
        asked.request().section().orElse(null),
        review.due());
  }
}
