package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.datecheck.DateCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a date as a desk shows it.
 *
 * @param id its id
 * @param handoff which handoff
 * @param milestone path of the date
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param question what sales wants to know
 * @param askedBy who asks
 * @param askedAt when it was asked
 * @param assignee who answers
 * @param dueAt when the answer is due
 * @param dueZone the zone to show it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedDate(
    UUID id,
    HandoffRef handoff,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    @Nullable String question,
    String askedBy,
    Instant askedAt,
    Person assignee,
    Instant dueAt,
    ZoneId dueZone) {

  static AskedDate from(DateCheck check) {
    return new AskedDate(
        check.id(),
        check.handoff(),
        check.milestone(),
        check.milestoneName(),
        check.requestedDate(),
        check.question(),
        check.askedBy().name(),
        check.askedAt(),
        check.assignee(),
        check.due().at(),
        check.due().zone());
  }
}
