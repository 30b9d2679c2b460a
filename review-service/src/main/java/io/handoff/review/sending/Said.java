package io.handoff.review.sending;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.SuggestedValue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person says at once.
 *
 * @param comments on fields, in order
 * @param suggestions of values, in order
 * @param verdicts how many
 * @param participants who else had said something in these threads
 */
public record Said(
    List<Comment> comments,
    List<SuggestedValue> suggestions,
    int verdicts,
    List<Person> participants) {

  /** Nothing. */
  public static final Said NOTHING = new Said(List.of(), List.of(), 0, List.of());

  /** A comment in a thread in which others had said something. */
  public static Said comment(Comment comment, List<Person> participants) {
    return new Said(List.of(comment), List.of(), 0, participants);
  }

  /** Proposed values. */
  public static Said suggestions(List<SuggestedValue> suggestions) {
    return new Said(List.of(), suggestions, 0, List.of());
  }

  /** Verdicts, which are told by their number. */
  public static Said verdicts(int verdicts) {
    return new Said(List.of(), List.of(), verdicts, List.of());
  }

  /** The same for the event of a decision; absent when nothing was said. */
  public @Nullable SentWords withDecision() {
    return equals(NOTHING) ? null : new SentWords(comments, suggestions, verdicts, participants);
  }

  /** This, and then something else. */
  public Said and(Said next) {
    return new Said(
        joined(comments, next.comments),
        joined(suggestions, next.suggestions),
        verdicts + next.verdicts,
        joined(participants, next.participants).stream().distinct().toList());
  }

  private static <T> List<T> joined(List<T> these, List<T> those) {
    return Stream.concat(these.stream(), those.stream()).toList();
  }
}
