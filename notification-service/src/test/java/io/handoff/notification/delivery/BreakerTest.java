package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** While no mail can be sent, one feels the way and the others wait. */
class BreakerTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

  private final Breaker breaker = new Breaker();

  @Test
  void letsEverythingThroughAtFirst() {
    assertThat(breaker.allows(4, 0, NOON)).isEqualTo(4);
    assertThat(breaker.isOpen()).isFalse();
  }

  @Test
  void holdsEverythingBackAndThenLetsOneFeelTheWay() {
    assertThat(breaker.unreachable(NOON)).isTrue();

    assertThat(breaker.allows(4, 0, NOON.plusMillis(999))).isZero();
    assertThat(breaker.allows(4, 0, NOON.plusSeconds(1))).isEqualTo(1);
    assertThat(breaker.allows(3, 1, NOON.plusSeconds(1))).isZero();
  }

  @Test
  void waitsLongerEachTimeButNeverLong() {
    Instant now = NOON;
    for (int pause : new int[] {1, 2, 5, 5, 5}) {
      breaker.unreachable(now);
      assertThat(breaker.allows(4, 0, now.plusSeconds(pause).minusMillis(1))).isZero();
      now = now.plusSeconds(pause);
      assertThat(breaker.allows(4, 0, now)).isEqualTo(1);
    }
  }

  @Test
  void countsWhatFailsTogetherOnce() {
    breaker.unreachable(NOON);
    assertThat(breaker.unreachable(NOON.plusMillis(5))).isFalse();
    breaker.unreachable(NOON.plusMillis(6));

    assertThat(breaker.allows(4, 0, NOON.plusSeconds(1))).isEqualTo(1);
  }

  @Test
  void opensUpWithTheFirstAnswer() {
    breaker.unreachable(NOON);
    breaker.answered();

    assertThat(breaker.allows(4, 0, NOON)).isEqualTo(4);
  }

  @Test
  void leavesTimeToMendASetting() {
    breaker.misconfigured(NOON);

    assertThat(breaker.allows(4, 0, NOON.plusSeconds(29))).isZero();
    assertThat(breaker.allows(4, 0, NOON.plusSeconds(30))).isEqualTo(1);
  }
}
