package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.handoff.embedded.MailCatcher;
import io.handoff.notification.Surroundings;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Several senders share the work, and what a dead one held is sent after all. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ClaimMailsTest {

  /** So far ahead that the sender of the service leaves the rows of these tests alone. */
  private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

  MailCatcher catcher;

  @Inject Deliveries deliveries;
  @Inject MeterRegistry meters;

  private final UUID event = UUID.randomUUID();

  @Test
  void leavesToOthersWhatTheyLookAt() {
    // Given
    List<UUID> ours = List.of(queue("a", FAR), queue("b", FAR));

    // When
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              List<UUID> first = ids(deliveries.due(FAR, 1000));
              List<UUID> second = CompletableFuture.supplyAsync(this::claimElsewhere).join();

              // Then
              assertThat(first).containsAll(ours);
              assertThat(second).doesNotContainAnyElementsOf(first);
            });
  }

  @Test
  void sendsWhatADeadSenderHeldAndCountsIt() {
    // Given
    double before = meters.counter("handoff.mail.uncertain").count();
    UUID held = queue("held", FAR);

    // When
    QuarkusTransaction.requiringNew()
        .run(() -> deliveries.locked(held).orElseThrow().claim(Instant.EPOCH));

    // Then
    await()
        .dontCatchUncaughtExceptions()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(stateOf(held)).isEqualTo(DeliveryState.SENT);
              assertThat(catcher.mailsTo(address("held"))).hasSize(1);
            });
    assertThat(meters.counter("handoff.mail.uncertain").count()).isEqualTo(before + 1);
  }

  @Test
  void keepsOnePersonFromBeingToldTwice() {
    queue("rina", FAR);

    assertThatThrownBy(() -> queue("RINA", FAR)).hasStackTraceContaining("delivery_once");
  }

  private List<UUID> claimElsewhere() {
    return QuarkusTransaction.requiringNew().call(() -> ids(deliveries.due(FAR, 1000)));
  }

  private static List<UUID> ids(List<Delivery> found) {
    return found.stream().map(Delivery::id).toList();
  }

  private DeliveryState stateOf(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(id).state());
  }

  private String address(String mailbox) {
    return mailbox + "." + event + "@example.com";
  }

  private UUID queue(String mailbox, Instant due) {
    Cause cause =
        new Cause(
            event, UUID.randomUUID(), "HO-1", UUID.randomUUID(), 1, null, null, Instant.EPOCH);
    Addressee addressee = new Addressee(address(mailbox), "", Role.REVIEWER, null, null);
    Letter letter =
        new Letter("<" + UUID.randomUUID() + "@example.com>", "subject", "text", "html");
    Delivery delivery = new Delivery(MessageKind.OVERDUE, cause, addressee, letter, due);
    QuarkusTransaction.requiringNew().run(() -> deliveries.persist(delivery));
    return delivery.id();
  }
}
