package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import java.util.List;
import org.assertj.core.groups.Tuple;

/** Who is told what, as tests compare it: kind, role, person, and who they answer to. */
final class Told {

  private Told() {}

  static List<Tuple> told(Consequence consequence) {
    return consequence.told().stream()
        .map(
            message ->
                tuple(
                    message.kind(),
                    message.reader().role(),
                    message.reader().person(),
                    message.replyTo()))
        .toList();
  }

  static ActorRef ref(Person person) {
    return new ActorRef("f2a1", person.name(), person.email());
  }
}
