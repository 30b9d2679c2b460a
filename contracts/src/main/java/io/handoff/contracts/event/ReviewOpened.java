package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.WorkingTime;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review of one revision waits for its reviewer.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param hash SHA-256 over the canonical JSON of that revision, in hex
 * @param round number of the round, from 1
 * @param reviewer whose turn it is
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param ownRevision true when the reviewer edited the revision, so that somebody else must decide
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param due when the decision is due
 * @param working when whoever decides works, so that others can tell the time left
 * @param brief the opening of the record, for the mail
 * @param findings what the checks found; when it is too much for one message, what blocks comes
 *     first and the rest is left out
 * @param moreFindings how much was left out; absent when nothing
 * @param at when it became true
 */
public record ReviewOpened(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) String hash,
    @Positive int round,
    Person reviewer,
    @Nullable Person standIn,
    @Nullable Boolean ownRevision,
    Person salesOwner,
    Person engineeringOwner,
    DueTime due,
    @Nullable WorkingTime working,
    Brief brief,
    List<Finding> findings,
    @Nullable MoreFindings moreFindings,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public ReviewOpened {
    findings = findings == null ? List.of() : List.copyOf(findings);
  }
}
