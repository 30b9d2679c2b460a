package io.handoff.contracts.event;

import io.handoff.contracts.document.HandoffDocument;
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
    int revision,
    String hash,
    int round,
    long version,
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
