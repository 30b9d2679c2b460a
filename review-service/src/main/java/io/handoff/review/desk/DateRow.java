package io.handoff.review.desk;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.review.datecheck.DateCheck;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in delivery is asked about a date.
 *
 * @param check the question
 */
public record DateRow(DateCheck check) implements DeskRow {

  @Override
  public DeskKind kind() {
    return DeskKind.DATE_CHECK;
  }

  @Override
  public UUID id() {
    return check.id();
  }

  @Override
  public HandoffRef handoff() {
    return check.handoff();
  }

  @Override
  public Instant dueAt() {
    return check.due().at();
  }

  @Override
  public Person dueFor() {
    return check.assignee();
  }

  @Override
  public boolean mayStandIn(Person delegate) {
    return !check.isAskedBy(delegate);
  }
}
