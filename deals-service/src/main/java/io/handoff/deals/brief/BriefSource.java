package io.handoff.deals.brief;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a brief is written from.
 *
 * @param number the number of the handoff
 * @param standing which state and revision this is
 * @param nextStep whose turn it is, and what they do
 * @param document the record
 * @param questions the questions of its template, in their order
 */
public record BriefSource(
    String number,
    String standing,
    String nextStep,
    HandoffDocument document,
    List<Asked> questions) {

  BriefSource with(HandoffDocument shown) {
    return new BriefSource(number, standing, nextStep, shown, questions);
  }

  @Nullable Answer answer(String key) {
    return document.answers().get(key);
  }

  /** What a question's choices mean. */
  Map<String, String> choices(String key) {
    return questions.stream()
        .filter(question -> question.key().equals(key))
        .findFirst()
        .map(Asked::choices)
        .orElse(Map.of());
  }
}
