package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.notification.Surroundings;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import io.handoff.notification.smtp.Mailbox;
import io.handoff.notification.smtp.OutgoingMail;
import io.handoff.notification.smtp.SendResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Several results are written down at once, each for what it is. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecordResultTest {

  /** So far ahead that the sender of the service leaves the rows of these tests alone. */
  private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

  private static final SendResult YES = new SendResult(SendResult.Outcome.ACCEPTED, "accepted");
  private static final SendResult NO = new SendResult(SendResult.Outcome.REFUSED, "nobody here");
  private static final SendResult LATER = new SendResult(SendResult.Outcome.DEFERRED, "busy");

  @Inject Deliveries deliveries;
  @Inject RecordResult recordResult;

  @Test
  void givesEachItsOwnEnd() {
    // Given
    UUID accepted = claimed(1);
    UUID refused = claimed(1);
    UUID deferred = claimed(1);
    UUID givenBack = claimed(1);

    // When
    recordResult.record(
        List.of(
            ended(accepted, 1, YES),
            ended(refused, 1, NO),
            ended(deferred, 1, LATER),
            ended(givenBack, 1, SendResult.notTried("the service stops"))));

    // Then
    assertThat(found(accepted))
        .extracting(Delivery::state, Delivery::attempts)
        .containsExactly(DeliveryState.SENT, 1);
    assertThat(found(refused))
        .extracting(Delivery::state, Delivery::lastError)
        .containsExactly(DeliveryState.FAILED, "nobody here");
    assertThat(found(deferred))
        .extracting(Delivery::state, Delivery::attempts)
        .containsExactly(DeliveryState.RETRY, 1);
    assertThat(found(givenBack).attempts()).as("a try that was none does not count").isZero();
  }

  @Test
  void countsOfATryThatAnotherTookOverOnlyAYes() {
    // Given
    UUID lateYes = claimed(2);
    UUID lateNo = claimed(2);
    UUID over = claimed(1);
    recordResult.record(List.of(ended(over, 1, NO)));

    // When
    recordResult.record(List.of(ended(lateYes, 1, YES), ended(lateNo, 1, NO), ended(over, 1, YES)));

    // Then
    assertThat(found(lateYes).state()).isEqualTo(DeliveryState.SENT);
    assertThat(found(lateNo).state()).isEqualTo(DeliveryState.SENDING);
    assertThat(found(over).state()).isEqualTo(DeliveryState.FAILED);
  }

  @Test
  void writesAllOrNone() {
    // Given
    UUID accepted = claimed(1);

    // When
    assertThatThrownBy(
            () ->
                recordResult.record(
                    List.of(ended(accepted, 1, YES), ended(UUID.randomUUID(), 1, YES))))
        .hasMessageContaining("never deleted");

    // Then
    assertThat(found(accepted).state()).isEqualTo(DeliveryState.SENDING);
  }

  private Delivery found(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(id));
  }

  private UUID claimed(int times) {
    Cause cause =
        new Cause(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "HO-1",
            UUID.randomUUID(),
            1,
            null,
            null,
            Instant.EPOCH);
    Addressee addressee =
        new Addressee(UUID.randomUUID() + "@example.com", "", Role.REVIEWER, null, null);
    Letter letter =
        new Letter("<" + UUID.randomUUID() + "@example.com>", "subject", "text", "html");
    Delivery delivery = new Delivery(MessageKind.OVERDUE, cause, addressee, letter, FAR);
    for (int i = 0; i < times; i++) {
      delivery.claim(FAR);
    }
    QuarkusTransaction.requiringNew().run(() -> deliveries.persist(delivery));
    return delivery.id();
  }

  private static Ended ended(UUID id, int attempt, SendResult result) {
    OutgoingMail mail =
        new OutgoingMail(
            Mailbox.of("", "rina@example.com").orElseThrow(),
            null,
            "subject",
            "text",
            "html",
            "<id@example.com>",
            "<thread@example.com>",
            Instant.EPOCH,
            Map.of());
    return new Ended(new SendOrder(id, attempt, FAR, mail, null), result);
  }
}
