package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Nobody decides on what they wrote, whatever their roles; asked before all other rules. */
@ApplicationScoped
@Priority(NotWhoWroteIt.FIRST)
class NotWhoWroteIt implements DeciderRule {

  static final int FIRST = 100;

  @Override
  public Optional<Refused> refusal(Review review, Actor by) {
    return review.hasWritten(by)
        ? Optional.of(
            new Refused(
                ReviewProblem.OWN_REVISION,
                "You edited this revision; ask "
                    + review.reviewer().name()
                    + " or a manager to decide."))
        : Optional.empty();
  }
}
