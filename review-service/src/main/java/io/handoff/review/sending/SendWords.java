package io.handoff.review.sending;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.Side;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewPublisher;
import io.handoff.review.review.WhoStandsIn;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Publishes what somebody said as one fact, so that it makes one mail. */
@ApplicationScoped
public class SendWords {

  private final WhoStandsIn whoStandsIn;
  private final ReviewPublisher publisher;

  SendWords(WhoStandsIn whoStandsIn, ReviewPublisher publisher) {
    this.whoStandsIn = whoStandsIn;
    this.publisher = publisher;
  }

  /** Publishes it with the transaction. */
  public void send(Review review, Said said, Actor by, Instant now) {
    send(review, said, by, null, now);
  }

  /** Publishes it with the transaction of a decision, whose own fact tells people of it. */
  public void sendWithDecision(Review review, Said said, Actor by, Instant now) {
    send(review, said, by, true, now);
  }

  private void send(
      Review review, Said said, Actor by, @Nullable Boolean withDecision, Instant now) {
    publisher.publish(
        new CommentsPublished(
            review.handoff(),
            review.id().value(),
            review.revision(),
            review.hash(),
            review.round(),
            new ActorRef(by.subject(), by.name(), by.email()),
            sideOf(by, review),
            review.salesOwner(),
            review.reviewer(),
            whoStandsIn.of(review, now).orElse(null),
            said.comments(),
            said.suggestions(),
            said.verdicts(),
            said.participants(),
            withDecision,
            now));
  }

  /** Who wrote the revision speaks for sales, whatever else they may do. */
  private static Side sideOf(Actor by, Review review) {
    boolean mayReview = by.is("engineer") || by.is("manager");
    return mayReview && !review.hasWritten(by) ? Side.ENGINEERING : Side.SALES;
  }
}
