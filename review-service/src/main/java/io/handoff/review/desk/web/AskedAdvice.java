package io.handoff.review.desk.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.desk.AdviceRow;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A second opinion or a section review as a desk shows it.
 *
 * @param id its id
 * @param reviewId on which review
 * @param handoff which handoff
 * @param revision number of the revision
 * @param round number of the round
 * @param section what it is about; absent for the whole
 * @param question what is asked
 * @param askedBy who asked
 * @param askedAt when
 * @param waitingFor who has said nothing yet
 * @param reviewer who decides
 * @param dueAt when the decision is due
 * @param dueZone the zone to show it in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AskedAdvice(
    UUID id,
    UUID reviewId,
    HandoffRef handoff,
    int revision,
    int round,
    @Nullable String section,
    String question,
    String askedBy,
    Instant askedAt,
    List<Person> waitingFor,
    Person reviewer,
    Instant dueAt,
    ZoneId dueZone) {

  static AskedAdvice from(AdviceRow row, List<Person> waitingFor) {
    return new AskedAdvice(
        row.id(),
        row.request().reviewId(),
        row.handoff(),
        row.revision(),
        row.round(),
        row.request().section().orElse(null),
        row.request().question(),
        row.request().askedBy().name(),
        row.request().askedAt(),
        waitingFor,
        row.dueFor(),
        row.dueAt(),
        row.dueZone());
  }
}
