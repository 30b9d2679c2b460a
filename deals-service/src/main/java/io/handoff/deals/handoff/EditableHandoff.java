package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;

/** Finds a handoff for a command: locked, seen by the caller, and the caller's to change. */
final class EditableHandoff {

  private EditableHandoff() {}

  static Handoff find(Handoffs handoffs, Actor actor, String idOrNumber) {
    Handoff handoff =
        handoffs
            .locked(idOrNumber)
            .filter(found -> HandoffPolicy.maySee(actor, found))
            .orElseThrow(HandoffRefused::notFound);
    if (!HandoffPolicy.mayEdit(actor, handoff)) {
      Person owner = handoff.document().salesOwner();
      throw HandoffRefused.notYours(owner == null || owner.name() == null ? "" : owner.name());
    }
    return handoff;
  }
}
