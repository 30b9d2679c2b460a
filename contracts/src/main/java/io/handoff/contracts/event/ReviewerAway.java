package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision waits for a reviewer who cannot decide, and for who stands in if somebody does.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param reviewer whose turn it is
 * @param wroteIt whether they edited the revision
 * @param awayUntil the last day away, where it is known
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param salesOwner who answers for the deal in sales
 * @param manager who can decide or hand it over
 * @param onDuty who else can take it over
 * @param due when the decision is due
 * @param at when it became true
 */
public record ReviewerAway(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    Person reviewer,
    boolean wroteIt,
    @Nullable LocalDate awayUntil,
    @Nullable Person standIn,
    Person salesOwner,
    Person manager,
    List<Person> onDuty,
    DueTime due,
    Instant at)
    implements ReviewEvent {

  /** The list is a copy; an absent one is empty. */
  public ReviewerAway {
    onDuty = onDuty == null ? List.of() : List.copyOf(onDuty);
  }
}
