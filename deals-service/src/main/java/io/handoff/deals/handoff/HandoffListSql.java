package io.handoff.deals.handoff;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of one page. What people typed is only ever among its values.
 *
 * @param text the statement
 * @param values its values, in order
 */
record HandoffListSql(String text, List<Object> values) {

  private static final String SELECT =
      """
      SELECT h.id, h.number, h.deal_id, h.title, h.customer, h.sales_owner, h.state, h.revision,
             h.version, h.turn, h.turn_of, h.due_at, h.updated_at,
             h.stale_since IS NOT NULL AS stale, h.late_since IS NOT NULL AS late
      FROM handoff h""";

  static HandoffListSql of(HandoffFilter filter, @Nullable Cursor after, int limit) {
    Conditions where = new Conditions();
    String query = filter.words() == null ? null : SearchWords.query(filter.words());
    String place = query == null ? "h.updated_at, h.id" : "w.updated_at, w.handoff_id";
    if (query != null) {
      where.add("w.words @@ ?::tsquery", query);
    }
    where.equal("h.state", filter.state());
    where.equal("h.turn", filter.turn());
    where.equal("h.turn_of", filter.turnOf());
    where.equal("h.sales_owner", filter.salesOwner());
    if (filter.customer() != null) {
      where.add("lower(h.customer) = lower(?)", filter.customer());
    }
    where.equal("h.deal_id", filter.dealId());
    where.equal("h.created_by", filter.createdBy());
    if (filter.dueBefore() != null) {
      where.add(
          "h.turn = 'ENGINEERING' AND h.due_at < ?", filter.dueBefore().atOffset(ZoneOffset.UTC));
    }
    if (after != null) {
      where.add(
          "(" + place + ") < (?, ?)", instant(after.key()).atOffset(ZoneOffset.UTC), after.id());
    }
    where.values.add(limit);
    return new HandoffListSql(
        SELECT
            + (query == null ? "" : " JOIN handoff_words w ON w.handoff_id = h.id")
            + where.text
            + " ORDER BY "
            + place.replace(",", " DESC,")
            + " DESC LIMIT ?",
        where.values);
  }

  private static Instant instant(String key) {
    try {
      return Instant.parse(key);
    } catch (DateTimeParseException notOurs) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          "cursor takes the value of next from a page of this very list.");
    }
  }

  /** What must hold, and the values for it. */
  private static final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    void equal(String column, @Nullable Object wanted) {
      if (wanted != null) {
        add(column + " = ?", wanted instanceof Enum<?> constant ? constant.name() : wanted);
      }
    }

    void add(String condition, Object... wanted) {
      text.append(values.isEmpty() ? " WHERE " : " AND ").append(condition);
      values.addAll(List.of(wanted));
    }
  }
}
