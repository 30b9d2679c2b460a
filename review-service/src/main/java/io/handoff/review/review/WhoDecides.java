package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoverWords;
import io.handoff.review.cover.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One person decides: the reviewer, or who stands in for them at that instant. A manager may too;
 * everybody else advises.
 */
@ApplicationScoped
public class WhoDecides implements DeciderRule {

  private final StandIns standIns;
  private final Clock clock;

  WhoDecides(StandIns standIns, Clock clock) {
    this.standIns = standIns;
    this.clock = clock;
  }

  @Override
  public Optional<Refused> refusal(Review review, Actor by) {
    if (by.hasEmail(review.reviewer().email()) || by.is("manager")) {
      return Optional.empty();
    }
    Optional<Cover> standIn = standIn(review);
    if (isStandIn(standIn, by)) {
      return review.isWrittenBy(review.reviewer())
          ? Optional.of(
              new Refused(
                  ReviewProblem.OWN_REVISION,
                  "You stand in for "
                      + review.reviewer().name()
                      + ", who edited this revision; a manager can hand it over."))
          : Optional.empty();
    }
    return Optional.of(
        new Refused(
            ReviewProblem.NOT_THE_REVIEWER,
            decides(review, standIn)
                + "; comment, or ask them or a manager to hand the review over to you.",
            Map.of("reviewer", review.reviewer()),
            List.of()));
  }

  private static String decides(Review review, Optional<Cover> standIn) {
    return review.reviewer().name()
        + " decides"
        + standIn
            .map(cover -> ", or " + cover.delegate().name() + " " + CoverWords.end(cover))
            .orElse("");
  }

  /** Who stands in for the reviewer now. */
  public Optional<Cover> standIn(Review review) {
    return standIns.of(review.reviewer().email(), clock.instant());
  }

  /** Who decides under a cover of the reviewer: the reviewer, or who stands in for them. */
  public Person decider(Review review, Optional<Cover> standIn) {
    return WhoStandsIn.under(standIn, review).orElse(review.reviewer());
  }

  /** For whom somebody decides: the reviewer whom they stand in for, or nobody but themselves. */
  Optional<Person> decidedFor(Review review, Actor by) {
    return by.hasEmail(review.reviewer().email()) || !isStandIn(standIn(review), by)
        ? Optional.empty()
        : Optional.of(review.reviewer());
  }

  private static boolean isStandIn(Optional<Cover> cover, Actor by) {
    return cover.filter(found -> by.hasEmail(found.delegate().email())).isPresent();
  }
}
