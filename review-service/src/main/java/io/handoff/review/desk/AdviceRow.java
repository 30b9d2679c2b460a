package io.handoff.review.desk;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.advice.AdviceRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody is asked for advice on an open review.
 *
 * @param request what is asked, and whom
 * @param handoffId which handoff
 * @param handoffNumber the number people use
 * @param dealId id of the deal in the CRM
 * @param title what the deal is
 * @param customer who bought
 * @param revision number of the revision
 * @param round number of the round
 * @param reviewerName who decides on it
 * @param reviewerEmail that person's address
 * @param dueAt when the decision is due
 * @param dueZone the zone it is shown in
 * @param theirs whether it waits for the word of the reader, or of who they stand in for
 * @param writers addresses of who wrote the revision, in lower case
 */
public record AdviceRow(
    AdviceRequest request,
    UUID handoffId,
    String handoffNumber,
    String dealId,
    String title,
    String customer,
    int revision,
    int round,
    String reviewerName,
    String reviewerEmail,
    Instant dueAt,
    ZoneId dueZone,
    boolean theirs,
    String[] writers)
    implements DeskRow {

  @Override
  public DeskKind kind() {
    return request.section().isPresent() ? DeskKind.SECTION_REVIEW : DeskKind.SECOND_OPINION;
  }

  @Override
  public UUID id() {
    return request.id();
  }

  @Override
  public HandoffRef handoff() {
    return new HandoffRef(handoffId, handoffNumber, dealId, title, customer);
  }

  @Override
  public Person dueFor() {
    return new Person(reviewerName, reviewerEmail);
  }

  @Override
  public boolean mayStandIn(Person delegate) {
    return Stream.of(delegate, dueFor())
        .map(person -> person.email().strip().toLowerCase(Locale.ROOT))
        .noneMatch(List.of(writers)::contains);
  }
}
