package io.handoff.notification.delivery;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists deliveries, newest first. */
@ApplicationScoped
public class ListDeliveries {

  private final Deliveries deliveries;

  ListDeliveries(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /**
   * One page.
   *
   * @param handoff only those of a handoff, by its number
   * @param state only those in a state
   * @param cursor where the page before ended
   * @param limit how many
   */
  @Transactional
  public Page<DeliverySummary> list(
      @Nullable String handoff,
      @Nullable DeliveryState state,
      @Nullable String cursor,
      @Nullable Integer limit) {
    String filters = handoff + "|" + state;
    int size = Cursor.limit(limit);
    Cursor after = cursor == null ? null : Cursor.decode(cursor, filters);
    List<DeliverySummary> found =
        deliveries.newest(handoff, state, after == null ? null : position(after), size + 1);
    if (found.size() <= size) {
      return new Page<>(found, null);
    }
    List<DeliverySummary> items = found.subList(0, size);
    DeliverySummary last = items.get(size - 1);
    return new Page<>(
        List.copyOf(items), new Cursor(last.queuedAt().toString(), last.id()).encode(filters));
  }

  private static Deliveries.Position position(Cursor cursor) {
    try {
      return new Deliveries.Position(cursor.instant(), cursor.id());
    } catch (DateTimeException notOurs) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "cursor takes the value of next from a page of this very list.");
    }
  }
}
