package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds handoffs among those that the caller may see. */
@ApplicationScoped
public class FindHandoffs {

  private final HandoffList list;
  private final Clock clock;

  FindHandoffs(HandoffList list, Clock clock) {
    this.list = list;
    this.clock = clock;
  }

  /** A page, newest change first. */
  public List<ListedHandoff> page(
      Actor actor, HandoffFilter filter, @Nullable Cursor after, int limit) {
    HandoffFilter seen = HandoffPolicy.seesAll(actor) ? filter : filter.startedBy(actor.subject());
    return list.page(seen, after, limit, clock.instant());
  }
}
