package io.handoff.review.desk;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import java.time.Instant;
import java.util.UUID;

/** Something that is somebody's turn. */
public sealed interface DeskRow permits ReviewRow, AdviceRow, DateRow {

  /** What it is. */
  DeskKind kind();

  /** Id of the review, or of what is asked. */
  UUID id();

  /** Which handoff it is about. */
  HandoffRef handoff();

  /** When it is or was due. */
  Instant dueAt();

  /** Who decides or answers, unless somebody stands in for them. */
  Person dueFor();

  /** Whether a person can stand in for them. */
  boolean mayStandIn(Person delegate);

  /** Whether it waits for something that is due; else sales has it back. */
  default boolean isOpen() {
    return true;
  }
}
