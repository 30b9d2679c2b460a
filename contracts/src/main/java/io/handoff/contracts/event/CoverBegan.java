package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Somebody stands in for a person from now on, and something waits for that person.
 *
 * @param coverId which cover
 * @param person who is away
 * @param standIn who acts in their place
 * @param until until when, exclusive
 * @param zone the zone in which the cover was said
 * @param waiting the reviews that wait for a decision, by their due times
 * @param dates the questions about dates that wait for an answer, by their due times
 * @param advice the questions that wait for advice, by the due times of the decisions
 * @param at when it became true
 */
public record CoverBegan(
    UUID coverId,
    Person person,
    Person standIn,
    Instant until,
    ZoneId zone,
    List<WaitingReview> waiting,
    List<WaitingDate> dates,
    List<WaitingAdvice> advice,
    Instant at)
    implements CoverEvent {

  /** The lists are copies; an absent one is empty. */
  public CoverBegan {
    waiting = waiting == null ? List.of() : List.copyOf(waiting);
    dates = dates == null ? List.of() : List.copyOf(dates);
    advice = advice == null ? List.of() : List.copyOf(advice);
  }
}
