package io.handoff.deals.template;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.ItemId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a question must be answered because of another answer.
 *
 * @param question key of the other question
 * @param choices the choices of it that call for an answer; none for any value
 */
public record Condition(@ItemId String question, @Size(max = 50) Set<@NotNull String> choices) {

  /** Absent choices are none. */
  public Condition {
    choices = choices == null ? Set.of() : new LinkedHashSet<>(choices);
  }

  /** Whether the other answer, as a whole or in one segment, calls for this one. */
  boolean holds(Map<String, Answer> answers) {
    Answer other = answers.get(question);
    return other != null
        && Stream.concat(
                Stream.of(new Valued(other.value())),
                other.segments().values().stream().map(segment -> new Valued(segment.value())))
            .map(Valued::value)
            .filter(Objects::nonNull)
            .anyMatch(this::calls);
  }

  private boolean calls(AnswerValue value) {
    return choices.isEmpty()
        ? Stream.of(ValueMember.values()).anyMatch(member -> member.isGiven(value))
        : value.choice() != null && choices.contains(value.choice());
  }

  private record Valued(@Nullable AnswerValue value) {}
}
