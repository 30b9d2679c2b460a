package io.handoff.contracts.event;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something about a revision: comments, suggestions, verdicts, sent as one.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param hash SHA-256 over the canonical JSON of that revision, in hex
 * @param round number of the round, from 1
 * @param by who said it
 * @param side on which side they are
 * @param salesOwner who answers for the deal in sales
 * @param reviewer who reviews
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param comments what was said, in order
 * @param suggestions what was proposed, in order
 * @param verdicts how many verdicts were given with it
 * @param participants who else had said something in these threads
 * @param withDecision true when it was said in the step of a decision, which holds it too
 * @param at when it became true
 */
public record CommentsPublished(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    @Pattern(regexp = DocumentJson.HASH_PATTERN) String hash,
    @Positive int round,
    ActorRef by,
    Side side,
    Person salesOwner,
    Person reviewer,
    @Nullable Person standIn,
    List<Comment> comments,
    List<SuggestedValue> suggestions,
    @PositiveOrZero int verdicts,
    List<Person> participants,
    @Nullable Boolean withDecision,
    Instant at)
    implements ReviewEvent {

  /** The lists are copies; an absent one is empty. */
  public CommentsPublished {
    comments = comments == null ? List.of() : List.copyOf(comments);
    suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    participants = participants == null ? List.of() : List.copyOf(participants);
  }
}
