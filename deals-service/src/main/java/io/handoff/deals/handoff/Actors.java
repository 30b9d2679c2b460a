package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.event.ActorRef;

/** An actor as events name it. */
final class Actors {

  private Actors() {}

  static ActorRef ref(Actor actor) {
    return new ActorRef(actor.subject(), actor.name(), actor.email());
  }
}
