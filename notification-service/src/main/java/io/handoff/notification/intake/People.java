package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import java.util.List;
import java.util.stream.Collectors;
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
    return names(decidedBy, onBehalfOf == null ? List.of() : List.of(onBehalfOf));
  }

  /** "Luca Rossi", or "Luca Rossi for Rina Patel and Ana Ruiz". */
  static String names(ActorRef by, List<Person> onBehalfOf) {
    String others = onBehalfOf.stream().map(Person::name).collect(Collectors.joining(" and "));
    return others.isEmpty() ? by.name() : by.name() + " for " + others;
  }

  static Person decider(ActorRef decidedBy, Person otherOwner) {
    return decidedBy.email() == null ? otherOwner : new Person(decidedBy.name(), decidedBy.email());
  }
}
