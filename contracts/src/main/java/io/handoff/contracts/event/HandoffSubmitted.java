package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision was frozen and sent for review.
 *
 * @param handoff which handoff
 * @param revision number of the frozen revision, from 1
 * @param hash SHA-256 over the canonical JSON of that revision, in hex
 * @param round number of the round, from 1
 * @param version version of the record, raised by every save
 * @param document the whole record at that version
 * @param template what the template that it answers says to the checks; absent in older messages
 * @param author who submitted it
 * @param contributors everybody who edited the record, the author among them
 * @param stageChangedAt when the deal reached its stage; absent when the CRM has not told, and in
 *     older messages
 * @param at when it became true
 */
public record HandoffSubmitted(
    HandoffRef handoff,
    @Positive int revision,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) String hash,
    @Positive int round,
    @Positive long version,
    HandoffDocument document,
    @Nullable TemplateRules template,
    ActorRef author,
    List<ActorRef> contributors,
    @Nullable Instant stageChangedAt,
    Instant at)
    implements HandoffEvent {

  /** The lists are copies; an absent one is empty. */
  public HandoffSubmitted {
    contributors = contributors == null ? List.of() : List.copyOf(contributors);
  }
}
