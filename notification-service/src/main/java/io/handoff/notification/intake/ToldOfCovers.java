package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.notification.message.CoverHasBegun;
import io.handoff.notification.message.CoverHasEnded;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.Role;

/** Who is told when somebody begins or ceases to stand in. */
final class ToldOfCovers {

  private ToldOfCovers() {}

  /** Who stands in. */
  static Consequence began(CoverBegan event) {
    return Consequence.tell(
        new CoverHasBegun(
            event.coverId(),
            new Reader(event.standIn(), Role.COVERING),
            event.person(),
            event.until(),
            event.zone(),
            event.waiting(),
            event.dates(),
            event.advice(),
            event.at()));
  }

  /** Who is back; and who stood in, when that ended before its time. They answer to each other. */
  static Consequence ended(CoverEnded event) {
    OwnerMessage back = ended(event, Role.BACK, event.person(), event.standIn());
    return event.early()
        ? Consequence.tell(back, ended(event, Role.COVERED_BEFORE, event.standIn(), event.person()))
        : Consequence.tell(back);
  }

  private static OwnerMessage ended(CoverEnded event, Role role, Person told, Person other) {
    return new CoverHasEnded(
        event.coverId(),
        new Reader(told, role),
        other,
        event.person(),
        event.standIn(),
        event.waiting(),
        event.dates(),
        event.advice(),
        event.at());
  }
}
