package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.deals.handoff.DateCheck;
import io.handoff.deals.handoff.DateCheckOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to delivery about a date.
 *
 * @param id its id, in review-service too
 * @param milestone path of the date
 * @param requestedDate the day that was asked about
 * @param question what sales wants to know
 * @param askedBy who asked
 * @param askedAt when
 * @param assignee who answers; absent until delivery has it
 * @param dueAt when the answer is due; absent until delivery has it
 * @param answer how the date can be promised; absent while it waits
 * @param from the firm day, or the first of the range
 * @param until the last day of the range
 * @param reason why
 * @param answeredBy who answered
 * @param answeredAt when
 * @param late whether that was after the due time
 * @param withdrawnBy who took it back; absent when nobody did
 * @param withdrawnAt when
 * @param outcome what the answer did to the record
 * @param outcomeWords the same in a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DateCheckResponse(
    UUID id,
    String milestone,
    LocalDate requestedDate,
    @Nullable String question,
    String askedBy,
    Instant askedAt,
    @Nullable Person assignee,
    @Nullable Instant dueAt,
    @Nullable DateAnswer answer,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    boolean late,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt,
    @Nullable DateCheckOutcome outcome,
    @Nullable String outcomeWords) {

  static DateCheckResponse from(DateCheck check) {
    DateCheckOutcome outcome = check.outcome();
    return new DateCheckResponse(
        check.id(),
        check.milestone(),
        check.requestedDate(),
        check.question(),
        check.askedByName(),
        check.askedAt(),
        check.assignee(),
        check.dueAt(),
        check.answer(),
        check.answerFrom(),
        check.answerUntil(),
        check.reason(),
        check.answeredByName(),
        check.answeredAt(),
        check.isLate(),
        check.withdrawnByName(),
        check.withdrawnAt(),
        outcome,
        outcome == null ? null : outcome.words());
  }
}
