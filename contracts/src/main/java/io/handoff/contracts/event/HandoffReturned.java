package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.Reason;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer returned a revision, with reasons on fields.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param hash SHA-256 over the canonical JSON of that revision, in hex
 * @param round number of the round, from 1
 * @param decidedBy who decided
 * @param onBehalfOf for whom they decided, when they stood in for the reviewer
 * @param late whether it came after the due time
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param summary the reviewer's words about the whole
 * @param reasons what must change, by field; at least one
 * @param findings what the checks found; when it is too much for one message, what blocks comes
 *     first and the rest is left out
 * @param moreFindings how much was left out; absent when nothing
 * @param suggestions values that were proposed and wait for an answer
 * @param said what the reviewer said in the same step; absent when nothing
 * @param at when it became true
 */
public record HandoffReturned(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) String hash,
    @Positive int round,
    ActorRef decidedBy,
    @Nullable Person onBehalfOf,
    boolean late,
    Person salesOwner,
    Person engineeringOwner,
    @Nullable String summary,
    List<Reason> reasons,
    List<Finding> findings,
    @Nullable MoreFindings moreFindings,
    List<SuggestedValue> suggestions,
    @Nullable SentWords said,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public HandoffReturned {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
    findings = findings == null ? List.of() : List.copyOf(findings);
    suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
  }
}
