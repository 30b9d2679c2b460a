package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;

/**
 * What a reviewer said in the step of their decision.
 *
 * @param comments what was said, in order
 * @param suggestions what was proposed, in order
 * @param verdicts how many verdicts were given with it
 * @param participants who else had said something in these threads
 */
public record SentWords(
    List<Comment> comments,
    List<SuggestedValue> suggestions,
    @PositiveOrZero int verdicts,
    List<Person> participants) {

  /** The lists are copies; an absent one is empty. */
  public SentWords {
    comments = comments == null ? List.of() : List.copyOf(comments);
    suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
    participants = participants == null ? List.of() : List.copyOf(participants);
  }
}
