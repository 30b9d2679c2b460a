package io.handoff.notification.intake;

import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.DraftMissing;
import io.handoff.contracts.event.WentStale;
import io.handoff.notification.message.AnswersAreDue;
import io.handoff.notification.message.DraftIsMissing;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.RecordIsStale;
import io.handoff.notification.message.Role;

/** Who is told what a record or a deal lacks. */
final class ToldOfRecords {

  private ToldOfRecords() {}

  /** The sales owner. */
  static Consequence stale(WentStale event) {
    return event.salesOwner() == null
        ? Consequence.none()
        : Consequence.tell(
            new RecordIsStale(
                event.handoff(),
                new Reader(event.salesOwner(), Role.SALES_OWNER),
                event.heldOn(),
                event.at()));
  }

  /** Whoever sees to it. */
  static Consequence due(ActionsDue event) {
    return Consequence.tell(
        new AnswersAreDue(
            event.handoff(), new Reader(event.owner(), Role.ASKED), event.actions(), event.at()));
  }

  /** The owner of the deal. */
  static Consequence missing(DraftMissing event) {
    return Consequence.tell(
        new DraftIsMissing(
            event.deal(),
            new Reader(event.owner(), Role.DEAL_OWNER),
            event.stage(),
            event.since(),
            event.at()));
  }
}
