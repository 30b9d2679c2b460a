package io.handoff.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxLookTest {

  private static final UUID ONE = UUID.fromString("0190a000-0000-7000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("0190a000-0000-7000-8000-000000000002");

  @Test
  void takesTheFirstOfEachStream() {
    OutboxLook look = new OutboxLook(List.of(row(1, ONE), row(2, ONE), row(3, OTHER)), 10);

    assertThat(look.firstOfEachStream()).extracting(OutboxRow::position).containsExactly(1L, 3L);
  }

  @Test
  void isFollowedByAnotherWhenARowWaitsForOneBeforeIt() {
    assertThat(new OutboxLook(List.of(row(1, ONE), row(2, ONE)), 10).sawNothingElse()).isFalse();
  }

  @Test
  void isFollowedByAnotherWhenItCouldNotSeeMore() {
    assertThat(new OutboxLook(List.of(row(1, ONE), row(2, OTHER)), 2).sawNothingElse()).isFalse();
  }

  @Test
  void isEnoughWhenItSawNothingElse() {
    assertThat(new OutboxLook(List.of(), 10).sawNothingElse()).isTrue();
    assertThat(new OutboxLook(List.of(row(1, ONE), row(2, OTHER)), 10).sawNothingElse()).isTrue();
  }

  private static OutboxRow row(long position, UUID stream) {
    return new OutboxRow(
        position,
        UUID.randomUUID(),
        "a-topic",
        stream,
        position,
        "a-type",
        Instant.parse("2026-11-20T11:00:00Z"),
        null,
        new byte[0]);
  }
}
