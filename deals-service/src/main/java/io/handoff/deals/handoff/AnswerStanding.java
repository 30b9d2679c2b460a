package io.handoff.deals.handoff;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Statement;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.TemplateContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one answer stands, or one segment of it.
 *
 * @param path its field path
 * @param wording the question
 * @param required whether it must be given, as the answers stand
 * @param state how far it has come
 * @param shown the same in words, such as unknown by 2026-12-01
 * @param owner the one person who answers for it; absent while nobody does
 */
public record AnswerStanding(
    String path,
    String wording,
    boolean required,
    AnswerState state,
    String shown,
    @Nullable Person owner) {

  /** How every question of a template stands in a record, in the order of the pages. */
  static List<AnswerStanding> all(
      HandoffDocument document, TemplateContent template, Profile profile) {
    Set<Question> required =
        template.required(profile, document.answers()).collect(Collectors.toSet());
    return template
        .questions()
        .flatMap(question -> of(question, required.contains(question), document))
        .toList();
  }

  private static Stream<AnswerStanding> of(
      Question question, boolean required, HandoffDocument document) {
    String path = "answers." + question.key();
    Answer answer = document.answers().getOrDefault(question.key(), Answer.empty());
    boolean segmentsCount = required && answer.status() == null;
    return Stream.concat(
        Stream.of(of(path, question, required, answer, answer.isMissing(), document)),
        answer.segments().entrySet().stream()
            .map(
                segment ->
                    of(
                        path + ".segments." + segment.getKey(),
                        question,
                        segmentsCount,
                        segment.getValue(),
                        segment.getValue().isMissing(),
                        document)));
  }

  private static AnswerStanding of(
      String path,
      Question question,
      boolean required,
      Statement given,
      boolean missing,
      HandoffDocument document) {
    AnswerState state = AnswerState.of(given, missing);
    return new AnswerStanding(
        path,
        question.wording(),
        required,
        state,
        state.shown(given.followUpDate()),
        document.ownerOf(given));
  }
}
