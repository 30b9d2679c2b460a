package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told when somebody begins or ceases to stand in. */
class ToldOfCoversTest {

  private final ReviewFixture review = ReviewFixture.ofHo1001();

  @Test
  @DisplayName("R105 Who stands in learns what waits, and who is back what is open")
  void tellsOfCovers() {
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");
    Person rina = review.reviewer();

    assertThat(Told.told(ToldOfCovers.began(review.coverBegan(luca))))
        .containsExactly(tuple(MessageKind.COVER_BEGAN, Role.COVERING, luca, null));
    assertThat(Told.told(ToldOfCovers.ended(review.coverEnded(luca, false))))
        .containsExactly(tuple(MessageKind.COVER_ENDED, Role.BACK, rina, luca));
    assertThat(Told.told(ToldOfCovers.ended(review.coverEnded(luca, true))))
        .containsExactly(
            tuple(MessageKind.COVER_ENDED, Role.BACK, rina, luca),
            tuple(MessageKind.COVER_ENDED, Role.COVERED_BEFORE, luca, rina));
  }
}
