package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The same told to the same person has the same id, and nothing else has it. */
class MessageIdsTest {

  private static final UUID EVENT = UUID.fromString("019e454a-f5a8-7aef-a670-62e0899bf102");

  private final MessageIds ids = new MessageIds("handoff.example.com");

  @Test
  void followsFromWhatIsToldToWhom() {
    assertThat(ids.of(cause(EVENT, "HO-1001"), MessageKind.RETURNED, to("mei@example.com")))
        .isEqualTo("<ho-1001.r2.returned.a4258c5dde29@handoff.example.com>")
        .isEqualTo(ids.of(cause(EVENT, "HO-1001"), MessageKind.RETURNED, to("Mei@Example.com")));
  }

  @Test
  void differsByEventAndPerson() {
    String id = ids.of(cause(EVENT, "HO-1001"), MessageKind.APPROVED, to("mei@example.com"));

    assertThat(ids.of(cause(EVENT, "HO-1001"), MessageKind.APPROVED, to("tom@example.com")))
        .isNotEqualTo(id);
    assertThat(
            ids.of(
                cause(UUID.randomUUID(), "HO-1001"), MessageKind.APPROVED, to("mei@example.com")))
        .isNotEqualTo(id);
  }

  @Test
  void refersToTheHandoff() {
    assertThat(ids.thread(cause(EVENT, "HO-1001"))).isEqualTo("<ho-1001@handoff.example.com>");
  }

  @Test
  void keepsMarksOfOtherMeaningOut() {
    assertThat(ids.thread(cause(EVENT, "HO> 1@x\r\n"))).isEqualTo("<ho-1-x-@handoff.example.com>");
  }

  @Test
  void namesNoRevisionWhereItTellsOfNone() {
    Cause cause = new Cause(EVENT, EVENT, "D-2044", null, null, null, null, Instant.EPOCH);

    assertThat(ids.of(cause, MessageKind.DRAFT_MISSING, to("mei.lin@example.com")))
        .matches("<d-2044\\.draft-missing\\.[0-9a-f]{12}@handoff\\.example\\.com>");
  }

  private static Cause cause(UUID event, String number) {
    return new Cause(event, EVENT, number, EVENT, 2, null, null, Instant.EPOCH);
  }

  private static Addressee to(String address) {
    return new Addressee(address, "", Role.SALES_OWNER, null, null);
  }
}
