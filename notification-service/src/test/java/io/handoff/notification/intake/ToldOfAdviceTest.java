package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told what others are asked and say. */
class ToldOfAdviceTest {

  private final ReviewFixture review = ReviewFixture.ofHo1001();

  @Test
  @DisplayName("R106 Everybody who is asked gets the question; reviewer and asker get the answer")
  void tellsOfAdvice() {
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person ben = new Person("Ben Ola", "ben.ola@example.com");

    assertThat(Told.told(ToldOfAdvice.asked(review.asked(ana, ben))))
        .containsExactly(
            tuple(MessageKind.ADVICE_ASKED, Role.ADVISER, ana, review.reviewer()),
            tuple(MessageKind.ADVICE_ASKED, Role.ADVISER, ben, review.reviewer()));
    assertThat(Told.told(ToldOfAdvice.advised(review.advised(review.reviewer(), ana))))
        .containsExactly(tuple(MessageKind.ADVICE_GIVEN, Role.REVIEWER, review.reviewer(), ana));
    assertThat(Told.told(ToldOfAdvice.advised(review.advised(review.manager(), ana))))
        .containsExactly(
            tuple(MessageKind.ADVICE_GIVEN, Role.REVIEWER, review.reviewer(), ana),
            tuple(MessageKind.ADVICE_GIVEN, Role.ASKER, review.manager(), ana));
  }
}
