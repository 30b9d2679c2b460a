package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a handoff, on top of the roles that the endpoints ask for. A portal sees
 * what it started; everybody else with a reading role sees all; only the sales owner, collaborators
 * and whoever started it may change it. Those, and who answers for its approval, may reopen it.
 */
final class HandoffPolicy {

  private HandoffPolicy() {}

  static boolean maySee(Actor actor, Handoff handoff) {
    return maySee(actor, handoff.createdBy());
  }

  static boolean maySee(Actor actor, String createdBy) {
    return seesAll(actor) || createdBy.equals(actor.subject());
  }

  static boolean seesAll(Actor actor) {
    return Stream.of("sales", "engineer", "manager", "auditor").anyMatch(actor::is);
  }

  static boolean mayEdit(Actor actor, Handoff handoff) {
    if (handoff.createdBy().equals(actor.subject())) {
      return true;
    }
    HandoffDocument document = handoff.document();
    return actor.is("sales")
        && (isNamed(actor, document.salesOwner())
            || document.collaborators().values().stream().anyMatch(c -> isNamed(actor, c)));
  }

  static boolean mayReopen(Actor actor, Handoff handoff, @Nullable ActorRef approvedBy) {
    return mayEdit(actor, handoff)
        || isNamed(actor, handoff.document().engineeringOwner())
        || (approvedBy != null && approvedBy.subject().equals(actor.subject()));
  }

  private static boolean isNamed(Actor actor, @Nullable Person person) {
    return person != null && actor.hasEmail(person.email());
  }
}
