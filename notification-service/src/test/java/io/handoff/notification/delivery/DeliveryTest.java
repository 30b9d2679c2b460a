package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.handoff.chassis.problem.Refused;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can become of a delivery. */
class DeliveryTest {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  /** Every verb, and the states it is possible in. */
  private static final Map<String, Set<DeliveryState>> POSSIBLE =
      Map.of(
          "claim", Set.of(DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.RETRY),
          "sent", Set.of(DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.RETRY),
          "postpone", Set.of(DeliveryState.SENDING),
          "putBack", Set.of(DeliveryState.SENDING),
          "fail", Set.of(DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.RETRY),
          "suppress", Set.of(DeliveryState.QUEUED, DeliveryState.SENDING, DeliveryState.RETRY),
          "retry", Set.of(DeliveryState.FAILED));

  private static final Map<String, Consumer<Delivery>> VERBS =
      Map.of(
          "claim", delivery -> delivery.claim(LATER),
          "sent", delivery -> delivery.sent(NOON),
          "postpone", delivery -> delivery.postpone(Duration.ZERO, "later", NOON),
          "putBack", delivery -> delivery.putBack("nobody there", NOON),
          "fail", delivery -> delivery.fail("never", NOON),
          "suppress", delivery -> delivery.suppress(NOON),
          "retry", delivery -> delivery.retry(NOON));

  @ParameterizedTest
  @MethodSource
  void isPossibleOnlyWhereItMakesSense(DeliveryState state, String verb) {
    Delivery delivery = in(state);

    if (POSSIBLE.get(verb).contains(state)) {
      assertThatCode(() -> VERBS.get(verb).accept(delivery)).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> VERBS.get(verb).accept(delivery))
          .isInstanceOfAny(IllegalStateException.class, Refused.class);
      assertThat(delivery.state()).isEqualTo(state);
    }
  }

  static Stream<Arguments> isPossibleOnlyWhereItMakesSense() {
    return Arrays.stream(DeliveryState.values())
        .flatMap(state -> VERBS.keySet().stream().map(verb -> Arguments.of(state, verb)));
  }

  @Test
  void isTriedAgainAfterAPause() {
    Delivery delivery = in(DeliveryState.SENDING);

    delivery.postpone(Duration.ofSeconds(2), "the mail server answered 451", NOON);

    assertThat(delivery.state()).isEqualTo(DeliveryState.RETRY);
    assertThat(delivery.dueAt()).isEqualTo(NOON.plusSeconds(2));
    assertThat(delivery.lastError()).isEqualTo("the mail server answered 451");
    assertThat(delivery.attempts()).isEqualTo(1);
  }

  @Test
  void doesNotCountATryThatReachedNobody() {
    Delivery delivery = in(DeliveryState.SENDING);

    delivery.putBack("no connection to the mail server", NOON);

    assertThat(delivery.state()).isEqualTo(DeliveryState.RETRY);
    assertThat(delivery.dueAt()).isEqualTo(NOON);
    assertThat(delivery.attempts()).isZero();
  }

  @Test
  void isGivenUpAfterADay() {
    Delivery delivery = in(DeliveryState.SENDING);

    delivery.postpone(Duration.ofHours(1), "busy", NOON.plus(Delivery.PATIENCE));

    assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
    assertThat(delivery.lastError()).isEqualTo("given up after 24 hours: busy");
    assertThat(delivery.endedAt()).isEqualTo(NOON.plus(Delivery.PATIENCE));
  }

  @Test
  void saysWhenAnEarlierSenderDiedOverIt() {
    Delivery delivery = in(DeliveryState.QUEUED);

    assertThat(delivery.claim(LATER)).isFalse();
    assertThat(delivery.claim(LATER.plusSeconds(60))).isTrue();
    assertThat(delivery.dueAt()).isEqualTo(LATER.plusSeconds(60));
  }

  @Test
  void isNotTriedAgainWhenItBecamePointlessWhileItWasSent() {
    Delivery delivery = in(DeliveryState.SENDING);

    delivery.suppress(NOON);
    assertThat(delivery.state()).isEqualTo(DeliveryState.SENDING);
    delivery.postpone(Duration.ofSeconds(1), "busy", NOON);

    assertThat(delivery.state()).isEqualTo(DeliveryState.SUPPRESSED);
  }

  @Test
  void hasFailedAlreadyWhenNobodyCanBeMailedTo() {
    Delivery delivery = to("the sales team");

    assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
    assertThat(delivery.lastError()).isEqualTo("no address that can be mailed to");
    assertThatThrownBy(() -> delivery.retry(NOON))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("correct the person");
  }

  @Test
  void getsANewDayWhenAnOperatorHasItTriedAgain() {
    Delivery delivery = in(DeliveryState.FAILED);

    delivery.retry(NOON.plus(Duration.ofDays(3)));
    delivery.claim(LATER);
    delivery.postpone(Duration.ZERO, "busy", NOON.plus(Duration.ofDays(3)));

    assertThat(delivery.state()).isEqualTo(DeliveryState.RETRY);
    assertThat(delivery.endedAt()).isNull();
  }

  private static Delivery in(DeliveryState state) {
    Delivery delivery = to("rina@example.com");
    switch (state) {
      case QUEUED -> {}
      case SENDING -> delivery.claim(LATER);
      case RETRY -> {
        delivery.claim(LATER);
        delivery.postpone(Duration.ZERO, "busy", NOON);
      }
      case SENT -> delivery.sent(NOON);
      case FAILED -> delivery.fail("never", NOON);
      case SUPPRESSED -> delivery.suppress(NOON);
    }
    assertThat(delivery.state()).isEqualTo(state);
    return delivery;
  }

  private static Delivery to(String address) {
    Cause cause =
        new Cause(
            UUID.randomUUID(),
            UUID.randomUUID(),
            "HO-1001",
            UUID.randomUUID(),
            2,
            null,
            null,
            NOON);
    Addressee addressee = new Addressee(address, "Rina Patel", Role.REVIEWER, null, null);
    Letter letter = new Letter("<m@example.com>", "subject", "text", "<p>html</p>");
    return new Delivery(MessageKind.DUE_SOON, cause, addressee, letter, NOON);
  }
}
