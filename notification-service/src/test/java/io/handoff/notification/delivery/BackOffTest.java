package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Quick at first, then patient. */
class BackOffTest {

  @Test
  void growsFromASecondToAnHour() {
    BackOff middle = new BackOff(() -> 0.5);

    assertThat(IntStream.rangeClosed(1, 14).mapToObj(middle::after))
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofHours(1));
  }

  @Test
  void spreadsByAFifth() {
    assertThat(new BackOff(() -> 0).after(4)).isEqualTo(Duration.ofSeconds(8));
    assertThat(new BackOff(() -> 1).after(4)).isEqualTo(Duration.ofSeconds(12));
  }
}
