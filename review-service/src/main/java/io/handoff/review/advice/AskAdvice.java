package io.handoff.review.advice;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.StandIn;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.review.NearestPath;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.WhoDecides;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Asks others for advice, and takes the question back; turn and due time stay. */
@ApplicationScoped
public class AskAdvice {

  private final OpenReviews openReviews;
  private final WhoDecides whoDecides;
  private final AdviceRequests requests;
  private final ReadAdvice readAdvice;
  private final WhoAdvises whoAdvises;
  private final ReviewPublisher publisher;
  private final Clock clock;

  AskAdvice(
      OpenReviews openReviews,
      WhoDecides whoDecides,
      AdviceRequests requests,
      ReadAdvice readAdvice,
      WhoAdvises whoAdvises,
      ReviewPublisher publisher,
      Clock clock) {
    this.openReviews = openReviews;
    this.whoDecides = whoDecides;
    this.requests = requests;
    this.readAdvice = readAdvice;
    this.whoAdvises = whoAdvises;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Asks.
   *
   * @throws Refused when it is not theirs to ask, the review has ended, or somebody cannot advise
   */
  @Transactional
  public AdviceState ask(ReviewId id, AskedAdvice asked, Actor by) {
    Review review = lockOwn(id, by);
    List<FieldFault> faults = faults(review, asked);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    Instant now = clock.instant();
    AdviceRequest request = AdviceRequest.of(review, asked, by, now);
    requests.persistAndFlush(request);
    List<StandIn> standIns = publish(review, request, request.persons(), now);
    return readAdvice.state(request).with(standIns);
  }

  /**
   * Tells some of those who are asked.
   *
   * @return who answers now in whose place
   */
  List<StandIn> publish(Review review, AdviceRequest request, List<Person> asked, Instant now) {
    List<StandIn> standIns =
        whoAdvises.of(request, review, now).stream()
            .filter(found -> asked.contains(found.person()))
            .toList();
    publisher.publish(
        new AdviceAsked(
            review.handoff(),
            review.id().value(),
            review.revision(),
            asked,
            standIns,
            request.askedBy(),
            review.reviewer(),
            request.section().orElse(null),
            request.neededWords().map(words -> "An approval waits for " + words + ".").orElse(null),
            request.question(),
            review.due(),
            now));
    return standIns;
  }

  /**
   * Asks no longer, so that an approval no longer waits.
   *
   * @throws Refused when it is not theirs to take back, was not asked, or the review has ended
   */
  @Transactional
  public void withdraw(ReviewId id, UUID request, Actor by) {
    lockOwn(id, by);
    requests
        .find(id.value(), request)
        .orElseThrow(() -> new Refused(AdviceProblem.UNKNOWN_ADVICE, "Look for it on the review."))
        .withdraw(by, clock.instant());
  }

  private Review lockOwn(ReviewId id, Actor by) {
    Review review = openReviews.lock(id);
    whoDecides
        .refusal(review, by)
        .ifPresent(
            refused -> {
              throw refused;
            });
    return review;
  }

  private List<FieldFault> faults(Review review, AskedAdvice asked) {
    List<FieldFault> faults = new ArrayList<>();
    String section = asked.section();
    if (section != null) {
      if (!isThere(section, review)) {
        faults.add(
            new FieldFault(
                "section",
                "unknown-path",
                "Send a register or a field of this revision; the nearest is %s."
                    .formatted(NearestPath.to(section, review.document()))));
      }
      if (requests.of(review.id().value()).stream()
          .anyMatch(other -> other.section().filter(section::equals).isPresent())) {
        faults.add(
            new FieldFault(
                "section",
                "asked-before",
                "Take the earlier question on this section back first."));
      }
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < asked.persons().size(); i++) {
      Person person = asked.persons().get(i);
      String path = section == null ? "person" : "persons." + i;
      if (!person.isOne() || person.email() == null) {
        faults.add(
            new FieldFault(
                path, "not-one-person", "Name one person with an address that is theirs alone."));
      } else if (review.isWrittenBy(person)) {
        faults.add(
            new FieldFault(
                path, "own-revision", "Name somebody who has not edited this revision."));
      } else if (!seen.add(person.email().strip().toLowerCase(Locale.ROOT))) {
        faults.add(new FieldFault(path, "named-twice", "Name everybody once."));
      }
    }
    return faults;
  }

  private static boolean isThere(String section, Review review) {
    return FieldPath.registers().contains(section)
        || (!section.isBlank() && FieldPath.parse(section).existsIn(review.document()));
  }
}
