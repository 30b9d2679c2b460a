package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was asked has given advice on a revision.
 *
 * @param handoff which handoff
 * @param reviewId the review
 * @param revision number of the frozen revision, from 1
 * @param by who gave it
 * @param onBehalfOf in whose place, who were asked and are away; none when it is their own word
 * @param askedBy who had asked
 * @param reviewer who decides
 * @param standIn who decides in the reviewer's place, when the reviewer is away
 * @param section what they looked at; absent for the whole
 * @param question what was asked
 * @param concern whether it stands against an approval
 * @param text what they say; absent when they only agree
 * @param at when it became true
 */
public record AdviceGiven(
    HandoffRef handoff,
    UUID reviewId,
    @Positive int revision,
    ActorRef by,
    List<Person> onBehalfOf,
    Person askedBy,
    Person reviewer,
    @Nullable Person standIn,
    @Nullable String section,
    String question,
    boolean concern,
    @Nullable String text,
    Instant at)
    implements ReviewEvent {

  /** The list is a copy; an absent one is empty. */
  public AdviceGiven {
    onBehalfOf = onBehalfOf == null ? List.of() : List.copyOf(onBehalfOf);
  }
}
