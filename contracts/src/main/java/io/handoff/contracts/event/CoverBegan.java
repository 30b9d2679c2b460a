package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Somebody stands in for a reviewer from now on, and decisions wait.
 *
 * @param coverId which cover
 * @param person who is away
 * @param standIn who decides in their place
 * @param until until when, exclusive
 * @param zone the zone in which the cover was said
 * @param waiting the reviews that wait for a decision, by their due times; at least one
 * @param at when it became true
 */
public record CoverBegan(
    UUID coverId,
    Person person,
    Person standIn,
    Instant until,
    ZoneId zone,
    List<WaitingReview> waiting,
    Instant at)
    implements CoverEvent {

  /** The list is a copy; an absent one is empty. */
  public CoverBegan {
    waiting = waiting == null ? List.of() : List.copyOf(waiting);
  }
}
