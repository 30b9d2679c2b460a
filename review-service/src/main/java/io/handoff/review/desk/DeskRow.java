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

  /** Whose working time counts until then. */
  Person dueFor();

  /** Whether it waits for something that is due; else sales has it back. */
  default boolean isOpen() {
    return true;
  }
}
