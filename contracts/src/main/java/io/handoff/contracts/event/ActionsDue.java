package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.util.List;

/**
 * Somebody owes answers today, or owed them before; told once a day.
 *
 * @param handoff which handoff
 * @param owner who is reminded
 * @param actions what is owed, the oldest first; at least one
 * @param at when it became true
 */
public record ActionsDue(HandoffRef handoff, Person owner, List<DueAction> actions, Instant at)
    implements HandoffEvent {

  /** The lists are copies; an absent one is empty. */
  public ActionsDue {
    actions = actions == null ? List.of() : List.copyOf(actions);
  }
}
