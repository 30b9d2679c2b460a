package io.handoff.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.MailCatcher;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** From an event to the mails it causes. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TellOwnersTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  MailCatcher catcher;
  EmbeddedKafka kafka;

  private final ReviewFixture review = ReviewFixture.fresh();

  @Test
  void asksTheReviewerOnceHoweverOftenTheEventComes() {
    try (ReviewStream stream = stream()) {
      stream.publishTimes(3, review.opened());
      stream.publish(review.approved());
    }

    await()
        .atMost(SOON)
        .untilAsserted(
            () -> assertThat(catcher.mailsTo(review.engineeringOwner().email())).hasSize(1));
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(review.salesOwner().email())).hasSize(1));
    assertThat(catcher.mailsTo(review.reviewer().email()))
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).startsWith("Your turn, Rina Patel."));
  }

  private ReviewStream stream() {
    return new ReviewStream(kafka.bootstrapServers(), review.handoff().id());
  }
}
