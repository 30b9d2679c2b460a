package io.handoff.contracts.event;

import io.handoff.contracts.document.Person;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A promised date lost an input it stands on, and stands paused until a person sets it again.
 *
 * @param handoff which handoff
 * @param version version of the record, raised by every save
 * @param milestone path of the date, such as milestones.m1
 * @param name what happens on it
 * @param promisedDate the day that was promised
 * @param input path of what turned unknown, such as customerInputs.i1
 * @param salesOwner who answers for the deal in sales
 * @param engineeringOwner who answers for it in engineering
 * @param more what else the same save paused
 * @param by who did it
 * @param at when it became true
 */
public record DatePaused(
    HandoffRef handoff,
    @Positive long version,
    String milestone,
    @Nullable String name,
    @Nullable LocalDate promisedDate,
    String input,
    @Nullable Person salesOwner,
    @Nullable Person engineeringOwner,
    List<PausedDate> more,
    ActorRef by,
    Instant at)
    implements HandoffEvent {

  /** The list is a copy; an absent one is empty. */
  public DatePaused {
    more = more == null ? List.of() : List.copyOf(more);
  }
}
