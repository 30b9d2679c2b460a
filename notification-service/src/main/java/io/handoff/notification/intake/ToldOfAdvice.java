package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.notification.message.AdviceIsAsked;
import io.handoff.notification.message.AdviceIsGiven;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.Role;
import io.handoff.notification.message.Turn;

/** Who is told what others are asked and say. */
final class ToldOfAdvice {

  private ToldOfAdvice() {}

  /** Everybody who is asked, who answers to who asks. */
  static Consequence asked(AdviceAsked event) {
    Person asker = People.decider(event.by(), event.reviewer());
    return Consequence.tell(
        event.asked().stream()
            .map(
                person ->
                    new AdviceIsAsked(
                        event.handoff(),
                        event.reviewId(),
                        event.revision(),
                        new Reader(person, Role.ADVISER),
                        asker,
                        event.by().name(),
                        event.reviewer(),
                        event.section(),
                        event.needed(),
                        event.question(),
                        event.due(),
                        event.at()))
            .toArray(OwnerMessage[]::new));
  }

  /** Who decides, and who asked where that is somebody else. */
  static Consequence advised(AdviceGiven event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    OwnerMessage reviewer = advised(event, decides.role(), decides.person());
    String asker = event.askedBy().email();
    return asker == null || asker.equalsIgnoreCase(decides.person().email())
        ? Consequence.tell(reviewer)
        : Consequence.tell(reviewer, advised(event, Role.ASKER, event.askedBy()));
  }

  private static OwnerMessage advised(AdviceGiven event, Role role, Person told) {
    return new AdviceIsGiven(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        People.person(event.by()),
        event.by().name(),
        event.section(),
        event.question(),
        event.concern(),
        event.text(),
        event.at());
  }
}
