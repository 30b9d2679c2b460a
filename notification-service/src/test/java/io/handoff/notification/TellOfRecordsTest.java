package io.handoff.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.HandoffChanged;
import io.handoff.contracts.event.Topics;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.MailCatcher;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From what deals-service says to the mails it causes. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TellOfRecordsTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  MailCatcher catcher;
  EmbeddedKafka kafka;

  private final RecordFixture record = RecordFixture.of(ReviewFixture.fresh());

  @Test
  @DisplayName("R33: Both owners get one mail when a date is paused, however often it is told")
  void tellsBothOwnersOfAPausedDate() {
    // When
    try (EventStream stream = stream(record.handoff().id())) {
      stream.publish(changed());
      stream.publishTimes(3, record.paused());
      stream.publish(record.stale());
    }

    // Then
    awaitMails(record.salesOwner(), 2);
    awaitMails(record.engineeringOwner(), 1);
    assertThat(catcher.mailsTo(record.engineeringOwner().email()).get(0).text())
        .startsWith("Shared dashboard live, promised for 12 December 2026, is paused.");
  }

  @Test
  @DisplayName("R91: What is due is mailed to whoever sees to it")
  void tellsOfWhatIsDue() {
    publish(record.due());

    awaitMails(record.salesOwner(), 1);
    assertThat(catcher.mailsTo(record.salesOwner().email()).get(0).text())
        .contains("- Who creates the service account? (due today)");
  }

  @Test
  @DisplayName("R3: The owner of a deal without a draft gets a mail")
  void tellsOfAMissingDraft() {
    publish(record.missing());

    awaitMails(record.salesOwner(), 1);
    assertThat(catcher.mailsTo(record.salesOwner().email()).get(0).subject())
        .contains("(" + record.handoff().dealId() + ")");
  }

  @Test
  @DisplayName("R32 A question about a date is mailed to who answers, and the answer to sales")
  void tellsOfAQuestionAboutADate() {
    try (EventStream reviews =
        new EventStream(kafka.bootstrapServers(), Topics.REVIEWS, record.handoff().id())) {
      reviews.publishTimes(2, record.asked(null));
      reviews.publish(record.answered());
    }

    awaitMails(record.engineeringOwner(), 1);
    awaitMails(record.salesOwner(), 1);
    assertThat(catcher.mailsTo(record.engineeringOwner().email()).get(0).text())
        .contains("asks about a date before it is promised");
    assertThat(catcher.mailsTo(record.salesOwner().email()).get(0).text())
        .contains("cannot be promised yet");
  }

  /** A save, which nobody is told of. */
  private HandoffChanged changed() {
    HandoffDocument document = DocumentJson.read("{\"title\": \"Regional reporting\"}");
    return new HandoffChanged(
        record.handoff(),
        6,
        document,
        null,
        List.of(),
        new ActorRef("f2a1", "Mei Lin", null),
        ReviewFixture.OPENED);
  }

  private void publish(Event event) {
    try (EventStream stream = stream(event.subject())) {
      stream.publish(event);
    }
  }

  private void awaitMails(Person person, int number) {
    await()
        .dontCatchUncaughtExceptions()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(catcher.mailsTo(person.email())).hasSize(number));
  }

  private EventStream stream(UUID subject) {
    return new EventStream(kafka.bootstrapServers(), Topics.HANDOFFS, subject);
  }
}
