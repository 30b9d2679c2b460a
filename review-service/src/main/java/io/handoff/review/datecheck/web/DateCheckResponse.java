package io.handoff.review.datecheck.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.datecheck.DateCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a date.
 *
 * @param id its id
 * @param handoff which handoff
 * @param milestone path of the date
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param question what sales wants to know
 * @param recordVersion the version of the record that doubts and findings are about
 * @param doubts what no firm day can stand on yet, a sentence each
 * @param findings what the checks found at the date
 * @param assignee who answers
 * @param askedBy who asks
 * @param askedAt when it was asked
 * @param due when the answer is due
 * @param answer how the date can be promised; absent while it waits
 * @param from the firm day, or the first of the range
 * @param until the last day of the range
 * @param reason why
 * @param answeredBy who answered
 * @param answeredAt when
 * @param late whether that was after the due time
 * @param withdrawnBy who in sales took it back; absent when nobody did
 * @param withdrawnAt when
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DateCheckResponse(
    UUID id,
    HandoffRef handoff,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    @Nullable String question,
    long recordVersion,
    List<String> doubts,
    List<Finding> findings,
    Person assignee,
    String askedBy,
    Instant askedAt,
    DueTime due,
    @Nullable DateAnswer answer,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String answeredBy,
    @Nullable Instant answeredAt,
    boolean late,
    @Nullable String withdrawnBy,
    @Nullable Instant withdrawnAt) {

  static DateCheckResponse from(DateCheck check) {
    return new DateCheckResponse(
        check.id(),
        check.handoff(),
        check.milestone(),
        check.milestoneName(),
        check.requestedDate(),
        check.question(),
        check.recordVersion(),
        check.doubts(),
        check.findings(),
        check.assignee(),
        check.askedBy().name(),
        check.askedAt(),
        check.due(),
        check.answer(),
        check.answerFrom(),
        check.answerUntil(),
        check.reason(),
        check.answeredBy().map(ActorRef::name).orElse(null),
        check.answeredAt(),
        check.isLate(),
        check.withdrawnByName(),
        check.withdrawnAt());
  }
}
