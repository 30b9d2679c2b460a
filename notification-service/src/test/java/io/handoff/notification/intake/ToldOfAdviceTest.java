package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.StandIn;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.AdviceIsAsked;
import io.handoff.notification.message.AdviceIsGiven;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import java.util.List;
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

  @Test
  @DisplayName("R105 Who stands in for somebody who was asked is asked, and who is away is not")
  void asksWhoStandsIn() {
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person ben = new Person("Ben Ola", "ben.ola@example.com");
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");

    Consequence asked = ToldOfAdvice.asked(review.asked(List.of(new StandIn(ana, luca)), ana, ben));

    assertThat(Told.told(asked))
        .containsExactly(
            tuple(MessageKind.ADVICE_ASKED, Role.ADVISER, ben, review.reviewer()),
            tuple(MessageKind.ADVICE_ASKED, Role.ADVISING, luca, review.reviewer()));
    assertThat(asked.told())
        .extracting(message -> ((AdviceIsAsked) message).inPlaceOf())
        .containsExactly("", "Ana Ruiz");
  }

  @Test
  @DisplayName("R105 One who stands in for two of those asked gets one mail, for both")
  void sendsOneMailForTwo() {
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person ben = new Person("Ben Ola", "ben.ola@example.com");
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");

    assertThat(
            ToldOfAdvice.asked(
                    review.asked(List.of(new StandIn(ana, luca), new StandIn(ben, luca)), ana, ben))
                .told())
        .singleElement()
        .satisfies(
            message ->
                assertThat(((AdviceIsAsked) message).inPlaceOf())
                    .isEqualTo("Ana Ruiz and Ben Ola"));
  }

  @Test
  @DisplayName("R105 Advice in another's place shows both names")
  void namesBothOfAdviceInAnothersPlace() {
    Person ana = new Person("Ana Ruiz", "ana.ruiz@example.com");
    Person luca = new Person("Luca Rossi", "luca.rossi@example.com");

    assertThat(ToldOfAdvice.advised(review.advisedFor(ana, luca)).told())
        .extracting(message -> ((AdviceIsGiven) message).givenBy())
        .containsExactly("Luca Rossi for Ana Ruiz");
  }
}
