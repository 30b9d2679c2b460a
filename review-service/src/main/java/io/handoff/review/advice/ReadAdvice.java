package io.handoff.review.advice;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.StandIn;
import io.handoff.review.cover.StandIns;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Reads what was asked and said. */
@ApplicationScoped
public class ReadAdvice {

  private static final int MOST = 100;

  private final AdviceRequests requests;
  private final AdviceWords words;
  private final StandIns standIns;
  private final WhoAdvises whoAdvises;
  private final Clock clock;

  ReadAdvice(
      AdviceRequests requests,
      AdviceWords words,
      StandIns standIns,
      WhoAdvises whoAdvises,
      Clock clock) {
    this.requests = requests;
    this.words = words;
    this.standIns = standIns;
    this.whoAdvises = whoAdvises;
    this.clock = clock;
  }

  /** What was asked on a review, first to last, with what was said and who answers now. */
  @Transactional
  public List<AdviceState> of(Review review) {
    List<AdviceState> states = states(requests.of(review.id().value()));
    Map<UUID, List<StandIn>> found =
        whoAdvises.of(
            states.stream().map(state -> new AskedOn(state.request(), review)).toList(),
            clock.instant());
    return states.stream()
        .map(state -> state.with(found.getOrDefault(state.request().id(), List.of())))
        .toList();
  }

  /** The newest of what somebody is asked for, or who they stand in for, with what was said. */
  @Transactional
  public List<AdviceState> askedOf(Actor actor) {
    return actor.email() == null ? List.of() : states(requests.askedOf(addresses(actor), MOST));
  }

  /** Somebody's own address, and those of the people they stand in for; a guest's own alone. */
  private Set<String> addresses(Actor actor) {
    Set<String> addresses = new HashSet<>(Set.of(Objects.requireNonNull(actor.email())));
    if (!actor.is("guest")) {
      standIns.by(actor.email(), clock.instant()).stream()
          .map(cover -> Objects.requireNonNull(cover.person().email()))
          .forEach(addresses::add);
    }
    return addresses;
  }

  /** What waits for the word of a person on an open review, by the due times of the decisions. */
  @Transactional
  public List<AskedOn> waitingFor(Person person) {
    return requests.waitingFor(Objects.requireNonNull(person.email()));
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

  /** A request that may wait for somebody's word; what others are asked is not theirs to see. */
  AdviceRequest askedOf(Actor actor, ReviewId review, UUID request) {
    return requests
        .find(review.value(), request)
        .filter(found -> found.asks(actor) || mayStandIn(actor, found))
        .orElseThrow(ReadAdvice::notAsked);
  }

  private boolean mayStandIn(Actor actor, AdviceRequest request) {
    return actor.email() != null
        && addresses(actor).stream().anyMatch(address -> request.asks(new Person(null, address)));
  }

  static Refused notAsked() {
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
