package io.handoff.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.MailCatcher;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From an event to the mails it causes: one a person, however often the event comes. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TellOwnersTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  MailCatcher catcher;
  EmbeddedKafka kafka;

  private final ReviewFixture review = ReviewFixture.fresh();

  @Test
  void asksTheReviewerOnceHoweverOftenTheEventComes() {
    // When
    try (EventStream stream = stream()) {
      stream.publishTimes(3, review.opened());
      stream.publish(review.approved());
    }

    // Then
    awaitMails(review.engineeringOwner(), 1);
    awaitMails(review.salesOwner(), 1);
    assertThat(catcher.mailsTo(review.reviewer().email()))
        .singleElement()
        .satisfies(mail -> assertThat(mail.text()).startsWith("Your turn, Rina Patel."));
  }

  @Test
  void tellsTheSalesOwnerWhatToChangeAndNobodyElse() {
    // When
    try (EventStream stream = stream()) {
      stream.publish(review.returned());
    }

    // Then
    awaitMails(review.salesOwner(), 1);
    assertThat(catcher.mailsTo(review.salesOwner().email()).get(0).text())
        .contains("2 things to change:");
    assertThat(catcher.mailsTo(review.engineeringOwner().email())).isEmpty();
    assertThat(catcher.mailsTo(review.reviewer().email())).isEmpty();
  }

  @Test
  @DisplayName("R99 Who decided and the sales owner get one mail about a decision that is void")
  void tellsThatADecisionIsVoid() {
    // When
    try (EventStream stream = stream()) {
      stream.publishTimes(
          2,
          review.voided(
              new ActorRef("f2a1", review.reviewer().name(), review.reviewer().email()), null));
    }

    // Then
    awaitMails(review.salesOwner(), 1);
    awaitMails(review.reviewer(), 1);
  }

  @Test
  @DisplayName("R99 Nobody is told of an approval after they were told that it is void")
  void tellsNoApprovalThatIsVoidAlready() {
    // When
    try (EventStream stream = stream()) {
      stream.publish(
          review.voided(
              new ActorRef("f2a1", review.reviewer().name(), review.reviewer().email()), null));
      stream.publish(review.approved());
      stream.publish(review.escalated());
    }

    // Then
    awaitMails(review.manager(), 1);
    awaitMails(review.salesOwner(), 2);
    assertThat(catcher.mailsTo(review.salesOwner().email()))
        .extracting(mail -> mail.subject().substring(0, 5))
        .doesNotContain("Appro");
    assertThat(catcher.mailsTo(review.engineeringOwner().email())).isEmpty();
  }

  @Test
  @DisplayName("R99 Nobody is told of an approval after they were told that it was reopened")
  void tellsNoApprovalThatIsReopenedAlready() {
    // When
    try (EventStream stream = stream()) {
      stream.publish(
          review.reopenedBy(
              new ActorRef("s1", review.salesOwner().name(), review.salesOwner().email()),
              new ActorRef("f2a1", review.reviewer().name(), review.reviewer().email())));
      stream.publish(review.approved());
      stream.publish(review.escalated());
    }

    // Then
    awaitMails(review.manager(), 1);
    awaitMails(review.salesOwner(), 1);
    awaitMails(review.engineeringOwner(), 1);
    assertThat(catcher.mailsTo(review.engineeringOwner().email()).get(0).text())
        .startsWith("Wait for the next revision");
  }

  @Test
  void tellsReviewerAndManagerWhenADecisionIsLate() {
    // When
    try (EventStream stream = stream()) {
      stream.publish(review.dueSoon());
      stream.publish(review.overdue());
    }

    // Then
    awaitMails(review.manager(), 1);
    awaitMails(review.reviewer(), 2);
    assertThat(catcher.mailsTo(review.reviewer().email()))
        .extracting(mail -> mail.subject().substring(0, 5))
        .containsExactlyInAnyOrder("Due 1", "Late:");
  }

  @Test
  void tellsTheSalesOwnerTooWhenADecisionIsLongLate() {
    // When
    try (EventStream stream = stream()) {
      stream.publish(review.escalated());
    }

    // Then
    awaitMails(review.salesOwner(), 1);
    awaitMails(review.manager(), 1);
    awaitMails(review.reviewer(), 1);
  }

  @Test
  void writesOnceToAPersonWithTwoParts() {
    // Given
    Person both = review.salesOwner();

    // When
    try (EventStream stream = stream()) {
      stream.publish(review.approvedFor(both, new Person("Mei", both.email().toUpperCase())));
      stream.publish(review.overdue());
    }

    // Then
    awaitMails(review.manager(), 1);
    awaitMails(both, 1);
  }

  @Test
  void ignoresEventsThatItDoesNotKnow() {
    // When
    try (EventStream stream = stream()) {
      stream.publishUnknown();
      stream.publish(review.returned());
    }

    // Then
    awaitMails(review.salesOwner(), 1);
  }

  private void awaitMails(Person person, int number) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(person.email())).hasSize(number));
  }

  private EventStream stream() {
    return new EventStream(kafka.bootstrapServers(), review.handoff().id());
  }
}
