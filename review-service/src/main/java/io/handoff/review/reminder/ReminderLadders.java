package io.handoff.review.reminder;

import io.handoff.chassis.sql.LastWrites;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The reminders of all that is awaited. */
@ApplicationScoped
class ReminderLadders implements PanacheRepositoryBase<ReminderLadder, UUID> {

  private static final String STOP = "UPDATE reminder_ladder SET next_at = NULL WHERE id = ?";

  private final LastWrites writes;

  ReminderLadders(LastWrites writes) {
    this.writes = writes;
  }

  /** Ladders with a step to tell, without those that another replica is at. */
  List<ReminderLadder> due(Instant now, int limit) {
    return find("nextAt <= ?1 order by nextAt", now)
        .page(0, limit)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
        .list();
  }

  /** Tells nothing more of a review or question; waits for a replica that is at it. */
  void stop(UUID id) {
    writes.add(STOP, id);
  }
}
