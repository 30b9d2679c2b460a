package io.handoff.chassis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.reactive.messaging.kafka.KafkaRecord;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Test
  void takesOneOfEachStreamAtATimeAndKeepsTheOrderOfEach() {
    // Given
    List<Received> received =
        List.of(
            message("a", ONE, 1),
            message("a", ONE, 2),
            message("a", OTHER, 7),
            message("b", ONE, 1),
            message("a", ONE, 3));

    // When
    List<List<Received>> transactions = Together.of(received);

    // Then
    assertThat(transactions)
        .containsExactly(
            List.of(received.get(0), received.get(2), received.get(3)),
            List.of(received.get(1)),
            List.of(received.get(4)));
  }

  @Test
  void takesNoMoreThanAFew() {
    // Given
    List<Received> received =
        IntStream.range(0, 2 * Together.MOST + 1)
            .mapToObj(i -> message("a", UUID.randomUUID(), 1))
            .toList();

    // When
    List<List<Received>> transactions = Together.of(received);

    // Then
    assertThat(transactions)
        .extracting(List::size)
        .containsExactly(Together.MOST, Together.MOST, 1);
    assertThat(transactions.stream().flatMap(List::stream)).containsExactlyElementsOf(received);
  }

  @Test
  void nothingIsNoTransaction() {
    assertThat(Together.of(List.of())).isEmpty();
  }

  private static Received message(String topic, UUID key, long sequence) {
    return new Received(
        KafkaRecord.of(key.toString(), new byte[0]),
        new IncomingMessage(
            UUID.randomUUID(), topic, key, sequence, "a.type", Instant.EPOCH, null, new byte[0]));
  }
}
