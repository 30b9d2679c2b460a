package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ReviewOpened;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens reviews for tests, the way deals-service does. */
@ApplicationScoped
public class OpenedReviews {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  private final Clock clock;

  OpenedReviews(Clock clock) {
    this.clock = clock;
  }

  /** A handoff of its own. */
  public HandoffStream handoff() {
    return new HandoffStream(kafka);
  }

  /** What is published about a handoff. */
  public Published published(HandoffStream handoff) {
    return new Published(kafka, handoff.handoff().id());
  }

  /** What is published about a cover. */
  public Published publishedOfCover(UUID cover) {
    return new Published(kafka, cover);
  }

  /** The open review of a document, submitted now. */
  public UUID open(HandoffDocument document) {
    return open(handoff(), document, clock.instant()).reviewId();
  }

  /** The open review of a handoff's first revision. */
  public ReviewOpened open(HandoffStream handoff, HandoffDocument document, Instant sent) {
    handoff.submitted(1, document, sent);
    try (Published published = published(handoff)) {
      return published.await(ReviewOpened.class);
    }
  }
}
