package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;

/**
 * A revision was frozen and sent for review.
 *
 * @param handoff which handoff
 * @param revision number of the frozen revision, from 1
 * @param hash SHA-256 over the canonical JSON of that revision, in hex
 * @param round number of the round, from 1
 * @param version version of the record, raised by every save
 * @param document the whole record at that version
 * @param author who submitted it
 * @param contributors everybody who edited the record, the author among them
 * @param at when it became true
 */
public record HandoffSubmitted(
    HandoffRef handoff,
    @Positive int revision,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) String hash,
    @Positive int round,
    @Positive long version,
    HandoffDocument document,
    ActorRef author,
    List<ActorRef> contributors,
    Instant at)
    implements HandoffEvent {

  /** The lists are copies; an absent one is empty. */
  public HandoffSubmitted {
    contributors = contributors == null ? List.of() : List.copyOf(contributors);
  }
}
