package io.handoff.review.advice;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewProblem;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.WhoStandsIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says what somebody was asked to say. */
@ApplicationScoped
public class GiveAdvice {

  private final OpenReviews openReviews;
  private final ReadAdvice readAdvice;
  private final AdviceWords words;
  private final WhoAdvises whoAdvises;
  private final WhoStandsIn whoStandsIn;
  private final ReviewPublisher publisher;
  private final Clock clock;

  GiveAdvice(
      OpenReviews openReviews,
      ReadAdvice readAdvice,
      AdviceWords words,
      WhoAdvises whoAdvises,
      WhoStandsIn whoStandsIn,
      ReviewPublisher publisher,
      Clock clock) {
    this.openReviews = openReviews;
    this.readAdvice = readAdvice;
    this.words = words;
    this.whoAdvises = whoAdvises;
    this.whoStandsIn = whoStandsIn;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Gives advice: somebody's own, or that of those for whom they stand in. The request is read once
   * more under the lock of the review, for it may be taken back meanwhile; it is read before too,
   * so that whoever was not asked learns nothing of the review.
   *
   * @param concern whether it stands against an approval; only a section can have one
   * @throws Refused when nobody asked them, they wrote the revision, or the review has ended
   */
  @Transactional
  public AdviceState give(
      ReviewId id, UUID requestId, boolean concern, @Nullable String text, Actor by) {
    readAdvice.askedOf(by, id, requestId);
    Review review = openReviews.lock(id);
    AdviceRequest request = readAdvice.askedOf(by, id, requestId);
    if (review.hasWritten(by)) {
      throw new Refused(
          ReviewProblem.OWN_REVISION, "You edited this revision; somebody else must look at it.");
    }
    Instant now = clock.instant();
    List<Person> voices = whoAdvises.voices(request, review, by, now);
    if (voices.isEmpty()) {
      throw ReadAdvice.notAsked();
    }
    voices.forEach(
        voice ->
            words.persist(Advice.given(request, voice, review.revision(), concern, text, by, now)));
    words.flush();
    publisher.publish(
        new AdviceGiven(
            review.handoff(),
            id.value(),
            review.revision(),
            new ActorRef(by.subject(), by.name(), by.email()),
            voices.stream().filter(voice -> !by.hasEmail(voice.email())).toList(),
            new Person(request.askedBy().name(), request.askedBy().email()),
            review.reviewer(),
            whoStandsIn.of(review, now).orElse(null),
            request.section().orElse(null),
            request.question(),
            concern,
            text,
            now));
    return readAdvice.state(request);
  }
}
