package io.handoff.deals.handoff.web;

import io.handoff.deals.handoff.TemplateMove;
import io.handoff.deals.template.Question;
import java.util.List;

/**
 * What a move to another version of the template does, or would do.
 *
 * @param from the version it is on
 * @param to the version it goes to
 * @param dryRun whether it is only told
 * @param added questions that are new there
 * @param removed questions that are not asked there
 * @param reworded questions that are worded differently there
 * @param retyped questions whose answers hold another value there
 * @param reRequired questions that must be answered there and not here, or the other way round
 * @param setAside paths of answers that have no place there; they are kept and come back
 * @param broughtBack paths of answers that were set aside and have their place again
 */
public record TemplateMoveResponse(
    int from,
    int to,
    boolean dryRun,
    List<QuestionChange> added,
    List<QuestionChange> removed,
    List<QuestionChange> reworded,
    List<QuestionChange> retyped,
    List<QuestionChange> reRequired,
    List<String> setAside,
    List<String> broughtBack) {

  static TemplateMoveResponse from(TemplateMove move, boolean dryRun) {
    return new TemplateMoveResponse(
        move.from(),
        move.to(),
        dryRun,
        changes(move.changes().added(), move),
        changes(move.changes().removed(), move),
        changes(move.changes().reworded(), move),
        changes(move.changes().retyped(), move),
        changes(move.changes().reRequired(), move),
        paths(move.setAside()),
        paths(move.broughtBack()));
  }

  private static List<QuestionChange> changes(List<Question> questions, TemplateMove move) {
    return questions.stream()
        .map(
            question ->
                new QuestionChange(
                    path(question.key()),
                    question.wording(),
                    move.required().contains(question.key()),
                    move.answered().contains(question.key())))
        .toList();
  }

  private static List<String> paths(List<String> keys) {
    return keys.stream().map(TemplateMoveResponse::path).toList();
  }

  private static String path(String key) {
    return "answers." + key;
  }

  /**
   * A question that changes.
   *
   * @param path the path of its answer
   * @param wording the question; as it is worded there, unless it is not asked there
   * @param required whether the other version requires it, as the answers stand
   * @param answered whether it has an answer now
   */
  public record QuestionChange(String path, String wording, boolean required, boolean answered) {}
}
