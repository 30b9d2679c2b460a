package io.handoff.review.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the four questions, with what the checks answered and what the reviewer said.
 *
 * @param question which one
 * @param seen what stands against a yes, by field; empty when the checks saw nothing
 * @param settled whether the checks alone answer it with yes
 * @param answer what the reviewer said last, if they did
 */
public record AnsweredQuestion(
    FourQuestion question,
    List<AgendaItem> seen,
    boolean settled,
    @Nullable QuestionAnswer answer) {

  /** The list is a copy. */
  public AnsweredQuestion {
    seen = List.copyOf(seen);
  }
}
