package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Nobody stands in for a reviewer any more, and decisions wait.
 *
 * @param coverId which cover
 * @param person who is back
 * @param standIn who decided in their place
 * @param early whether it ended before its time
 * @param waiting the reviews that wait for a decision, by their due times; at least one
 * @param at when it became true
 */
public record CoverEnded(
    UUID coverId,
    Person person,
    Person standIn,
    boolean early,
    List<WaitingReview> waiting,
    Instant at)
    implements CoverEvent {

  /** The list is a copy; an absent one is empty. */
  public CoverEnded {
    waiting = waiting == null ? List.of() : List.copyOf(waiting);
  }
}
