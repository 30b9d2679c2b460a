package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told that an approved record went back to sales. */
class ToldOfReopeningTest {

  private final ReviewFixture review = ReviewFixture.ofHo1001();

  @Test
  @DisplayName("R114 A reopening is told to all whom the approval concerned, not to who did it")
  void tellsOfAReopening() {
    Person rina = review.reviewer();
    Person sales = review.salesOwner();
    Person engineering = review.engineeringOwner();
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");

    Consequence bySales =
        ToldOfReopening.reopened(review.reopenedBy(Told.ref(sales), Told.ref(rina), ana));
    Consequence byEngineering =
        ToldOfReopening.reopened(
            review.reopenedBy(Told.ref(engineering), Told.ref(engineering), ana, sales));

    assertThat(Told.told(bySales))
        .containsExactly(
            tuple(MessageKind.RECORD_REOPENED, Role.ENGINEERING_OWNER, engineering, sales),
            tuple(MessageKind.RECORD_REOPENED, Role.DECIDER, rina, sales),
            tuple(MessageKind.RECORD_REOPENED, Role.ASKED, ana, sales));
    assertThat(bySales.voided()).isEqualTo(review.reviewId());
    assertThat(Told.told(byEngineering))
        .containsExactly(
            tuple(MessageKind.RECORD_REOPENED, Role.SALES_OWNER, sales, engineering),
            tuple(MessageKind.RECORD_REOPENED, Role.ASKED, ana, engineering));
  }
}
