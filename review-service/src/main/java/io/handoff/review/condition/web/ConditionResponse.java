package io.handoff.review.condition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Condition;
import io.handoff.review.condition.ApprovalCondition;
import io.handoff.review.condition.ConditionState;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an approval asked for, and what came of it.
 *
 * @param id its id within the review
 * @param path field path it is about
 * @param text what must happen
 * @param owner who does it
 * @param dueDate the last day on which it is in time
 * @param state where it stands
 * @param setAt when the approval was given
 * @param metBy who said that it has happened
 * @param note where that can be seen
 * @param endedAt when it ended, however it did
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConditionResponse(
    String id,
    String path,
    String text,
    Person owner,
    LocalDate dueDate,
    ConditionState state,
    Instant setAt,
    @Nullable String metBy,
    @Nullable String note,
    @Nullable Instant endedAt) {

  /** A condition as it stands. */
  public static ConditionResponse from(ApprovalCondition watched) {
    Condition condition = watched.condition();
    return new ConditionResponse(
        condition.id(),
        condition.path(),
        condition.text(),
        condition.owner(),
        condition.dueDate(),
        watched.state(),
        watched.setAt(),
        watched.metByName(),
        watched.note(),
        watched.endedAt());
  }
}
