package io.handoff.review.review;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A review as those see it who wait for its decision, read without its document.
 *
 * @param id its id
 * @param handoffId which handoff
 * @param handoffNumber the number people use
 * @param dealId id of the deal in the CRM
 * @param title what the deal is
 * @param customer who bought
 * @param revision number of the revision
 * @param contributorEmails addresses of who wrote the revision, in lower case
 * @param salesOwnerName who answers for the deal in sales
 * @param salesOwnerEmail that person's address, in lower case
 * @param reviewerName whose turn it is
 * @param reviewerEmail that person's address
 * @param dueAt when the decision is due
 * @param dueZone the zone it is shown in
 * @param dueReasoning how it came about
 */
public record AwaitedDecision(
    UUID id,
    UUID handoffId,
    String handoffNumber,
    String dealId,
    String title,
    String customer,
    int revision,
    String[] contributorEmails,
    String salesOwnerName,
    String salesOwnerEmail,
    String reviewerName,
    String reviewerEmail,
    Instant dueAt,
    ZoneId dueZone,
    String dueReasoning) {

  /** Which handoff it is about, as it was submitted. */
  public HandoffRef handoff() {
    return new HandoffRef(handoffId, handoffNumber, dealId, title, customer);
  }

  /** Whose turn it is. */
  public Person reviewer() {
    return new Person(reviewerName, reviewerEmail);
  }

  /** Who answers for the deal in sales. */
  public Person salesOwner() {
    return new Person(salesOwnerName, salesOwnerEmail);
  }

  /** When the decision is due. */
  public DueTime due() {
    return new DueTime(dueAt, dueZone, dueReasoning);
  }

  /** Whether a person is the author of the revision or edited it, as far as addresses tell. */
  boolean isWrittenBy(Person person) {
    return List.of(contributorEmails).contains(Addresses.lower(person.email()));
  }
}
