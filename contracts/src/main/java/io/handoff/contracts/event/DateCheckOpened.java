package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a date waits for somebody in delivery.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param question what sales wants to know, in their words
 * @param assignee who answers
 * @param standIn who answers in their place now, when they are away
 * @param salesOwner who answers for the deal in sales
 * @param askedBy who asks
 * @param doubts what no firm day can stand on yet, a sentence each
 * @param due when the answer is due
 * @param at when it became true
 */
public record DateCheckOpened(
    HandoffRef handoff,
    UUID dateCheckId,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    @Nullable String question,
    Person assignee,
    @Nullable Person standIn,
    Person salesOwner,
    ActorRef askedBy,
    List<String> doubts,
    DueTime due,
    Instant at)
    implements ReviewEvent {

  /** The list is a copy; an absent one is empty. */
  public DateCheckOpened {
    doubts = doubts == null ? List.of() : List.copyOf(doubts);
  }
}
