package io.handoff.review.desk;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.review.ReviewState;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A review in which it is somebody's turn, read without its document.
 *
 * @param id its id
 * @param handoffId which handoff
 * @param handoffNumber the number people use
 * @param dealId id of the deal in the CRM
 * @param title what the deal is
 * @param customer who bought
 * @param revision number of the revision
 * @param round number of the round
 * @param state open, or with sales
 * @param authorName who submitted it
 * @param reviewerName who decides
 * @param reviewerEmail that person's address
 * @param salesOwnerName who answers for the deal in sales
 * @param salesOwnerEmail that person's address, in lower case
 * @param openedAt when it was opened
 * @param dueAt when the decision is or was due
 * @param dueZone the zone it is shown in
 * @param blockers how many findings block
 * @param warnings how many findings warn
 * @param openThreads how many threads of the handoff wait for somebody
 * @param decidable whether the reader is the reviewer, or stands in for them
 * @param writers addresses of who wrote the revision, in lower case
 */
public record ReviewRow(
    UUID id,
    UUID handoffId,
    String handoffNumber,
    String dealId,
    String title,
    String customer,
    int revision,
    int round,
    ReviewState state,
    String authorName,
    String reviewerName,
    String reviewerEmail,
    String salesOwnerName,
    String salesOwnerEmail,
    Instant openedAt,
    Instant dueAt,
    ZoneId dueZone,
    int blockers,
    int warnings,
    long openThreads,
    boolean decidable,
    String[] writers)
    implements DeskRow {

  @Override
  public DeskKind kind() {
    return DeskKind.REVIEW;
  }

  @Override
  public HandoffRef handoff() {
    return new HandoffRef(handoffId, handoffNumber, dealId, title, customer);
  }

  @Override
  public Person dueFor() {
    return reviewer();
  }

  @Override
  public boolean isOpen() {
    return state == ReviewState.OPEN;
  }

  /** Who decides. */
  public Person reviewer() {
    return new Person(reviewerName, reviewerEmail);
  }

  @Override
  public boolean mayStandIn(Person delegate) {
    return Stream.of(delegate, dueFor())
        .map(person -> person.email().strip().toLowerCase(Locale.ROOT))
        .noneMatch(List.of(writers)::contains);
  }
}
