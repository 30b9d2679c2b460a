package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.WorkingTime;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An approval lapsed, because what it asked for did not happen in time; the same revision waits for
 * a decision again.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param hash SHA-256 over the canonical JSON of that revision, in hex
 * @param round number of the round, from 1
 * @param reviewer whose turn it is
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param due when the new decision is due
 * @param working when whoever decides works, so that others can tell the time left
 * @param missed the conditions that were not met in time; at least one
 * @param at when it became true
 */
public record ReviewReopened(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) String hash,
    @Positive int round,
    Person reviewer,
    @Nullable Person standIn,
    Person salesOwner,
    Person engineeringOwner,
    DueTime due,
    @Nullable WorkingTime working,
    List<Condition> missed,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public ReviewReopened {
    missed = missed == null ? List.of() : List.copyOf(missed);
  }
}
