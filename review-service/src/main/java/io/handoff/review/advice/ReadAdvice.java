package io.handoff.review.advice;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads what was asked and said. */
@ApplicationScoped
public class ReadAdvice {

  private static final int MOST = 100;

  private final AdviceRequests requests;
  private final AdviceWords words;

  ReadAdvice(AdviceRequests requests, AdviceWords words) {
    this.requests = requests;
    this.words = words;
  }

  /** What was asked on a review, first to last, with what was said. */
  @Transactional
  public List<AdviceState> of(ReviewId review) {
    return states(requests.of(review.value()));
  }

  /** The newest of what somebody is asked for, with what was said. */
  @Transactional
  public List<AdviceState> askedOf(Actor actor) {
    return actor.email() == null ? List.of() : states(requests.askedOf(actor.email(), MOST));
  }

  /**
   * What somebody is asked for on a review.
   *
   * @throws Refused when that is nothing
   */
  @Transactional
  public List<AdviceState> askedOf(Actor actor, ReviewId review) {
    List<AdviceRequest> asked =
        requests.of(review.value()).stream().filter(request -> request.asks(actor)).toList();
    if (asked.isEmpty()) {
      throw notAsked();
    }
    return states(asked);
  }

  AdviceState state(AdviceRequest request) {
    return states(List.of(request)).get(0);
  }

  /** A request that somebody is asked by; what others are asked is not theirs to see. */
  AdviceRequest askedOf(Actor actor, ReviewId review, UUID request) {
    return requests
        .find(review.value(), request)
        .filter(found -> found.asks(actor))
        .orElseThrow(ReadAdvice::notAsked);
  }

  private static Refused notAsked() {
    return new Refused(
        AdviceProblem.UNKNOWN_ADVICE, "GET /api/v1/advice lists what you are asked for.");
  }

  /** Some requests with what was said. */
  @Transactional
  public List<AdviceState> states(List<AdviceRequest> found) {
    List<Advice> all = words.to(found);
    return found.stream().map(request -> AdviceState.of(request, all)).toList();
  }
}
