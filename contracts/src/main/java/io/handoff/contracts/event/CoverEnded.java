package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Nobody stands in for a person any more, and something waits for that person.
 *
 * @param coverId which cover
 * @param person who is back
 * @param standIn who acted in their place
 * @param early whether it ended before its time
 * @param waiting the reviews that wait for a decision, by their due times
 * @param dates the questions about dates that wait for an answer, by their due times
 * @param advice the questions that wait for advice, by the due times of the decisions
 * @param at when it became true
 */
public record CoverEnded(
    UUID coverId,
    Person person,
    Person standIn,
    boolean early,
    List<WaitingReview> waiting,
    List<WaitingDate> dates,
    List<WaitingAdvice> advice,
    Instant at)
    implements CoverEvent {

  /** The lists are copies; an absent one is empty. */
  public CoverEnded {
    waiting = waiting == null ? List.of() : List.copyOf(waiting);
    dates = dates == null ? List.of() : List.copyOf(dates);
    advice = advice == null ? List.of() : List.copyOf(advice);
  }
}
