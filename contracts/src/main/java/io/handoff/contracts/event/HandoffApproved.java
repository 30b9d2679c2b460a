package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Condition;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer approved a revision.
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
 * @param conditions what must still happen, and by when; none for a plain approval
 * @param phases ids of the phases that are approved; none when all of it is
 * @param said what the reviewer said in the same step; absent when nothing
 * @param at when it became true
 */
public record HandoffApproved(
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
    List<Condition> conditions,
    List<String> phases,
    @Nullable SentWords said,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public HandoffApproved {
    conditions = conditions == null ? List.of() : List.copyOf(conditions);
    phases = phases == null ? List.of() : List.copyOf(phases);
  }
}
