package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import java.util.Optional;

/** Who may not decide. Each feature brings its own rules; the first that refuses counts. */
public interface DeciderRule {

  /** Why somebody may not decide on a review; empty when this rule lets them. */
  Optional<Refused> refusal(Review review, Actor by);
}
