package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import org.jspecify.annotations.Nullable;

/** People as events name them, known by their addresses. */
final class People {

  private People() {}

  static @Nullable Person person(ActorRef actor) {
    return actor.email() == null ? null : new Person(actor.name(), actor.email());
  }

  static boolean isSame(Person one, Person other) {
    return one.email() != null && one.email().equalsIgnoreCase(other.email());
  }

  static boolean isAddressOf(Person person, ActorRef actor) {
    return person.email() != null && person.email().equalsIgnoreCase(actor.email());
  }

  /** "Rina Patel", or "Luca Rossi for Rina Patel". */
  static String names(ActorRef decidedBy, @Nullable Person onBehalfOf) {
    return onBehalfOf == null ? decidedBy.name() : decidedBy.name() + " for " + onBehalfOf.name();
  }

  static Person decider(ActorRef decidedBy, Person otherOwner) {
    return decidedBy.email() == null ? otherOwner : new Person(decidedBy.name(), decidedBy.email());
  }
}
