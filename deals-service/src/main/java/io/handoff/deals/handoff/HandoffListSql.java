package io.handoff.deals.handoff;

import io.handoff.chassis.paging.Cursor;
import java.time.Instant;
import java.time.ZoneOffset;
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

  private static final String COLUMNS =
      """
      SELECT h.id, h.number, h.deal_id, h.title, h.customer, h.sales_owner, h.state, h.revision,
             h.version, h.turn, h.turn_of, h.due_at, h.updated_at,
             CASE h.turn
               WHEN 'SALES' THEN h.sales_owner_name
               WHEN 'ENGINEERING' THEN
                 (SELECT s.reviewer ->> 'name' FROM review_status s WHERE s.handoff_id = h.id)
             END AS turn_of_name,
             CASE h.turn WHEN 'ENGINEERING' THEN
               (SELECT s.working FROM review_status s WHERE s.handoff_id = h.id)
             END AS working,
             h.stale_since IS NOT NULL AS stale, h.late_since IS NOT NULL AS late,
             h.reopened_at IS NOT NULL AS reopened,
             (SELECT d.stage FROM deal d WHERE d.deal_id = h.deal_id) AS stage
      """;

  private static final String WORDS_PLACE = "w.updated_at, w.handoff_id";

  /** So many of the newest records are looked through one by one. */
  private static final int NEWEST = 3_000;

  /** Words that are in more records than this are looked for from the newest record on. */
  private static final int SELDOM = 1_000;

  /**
   * Common words are found among the newest records. Failing that, of words that are seldom all
   * records are found by the index of words and put in order; the rest is looked for from the
   * newest record on, where the next one is never far. The statement finds out itself which it is,
   * and runs no part that it does not need.
   */
  private static final String SEARCH =
      """
      WITH newest AS MATERIALIZED (
        %3$s FROM (
          SELECT * FROM handoff_words w WHERE true%4$s LIMIT %1$d) w
        JOIN handoff h ON h.id = w.handoff_id WHERE w.words @@ ?::tsquery%5$s),
      found AS MATERIALIZED (
        SELECT handoff_id, updated_at FROM handoff_words
        WHERE (SELECT count(*) FROM newest) < ? AND words @@ ?::tsquery LIMIT %2$d + 1)
      SELECT * FROM (
        (SELECT * FROM newest WHERE (SELECT count(*) FROM newest) = ?)
        UNION ALL
        (%3$s FROM found w JOIN handoff h ON h.id = w.handoff_id
         WHERE (SELECT count(*) FROM found) <= %2$d%5$s)
        UNION ALL
        (%3$s FROM handoff_words w JOIN handoff h ON h.id = w.handoff_id
         WHERE (SELECT count(*) FROM found) > %2$d AND w.words @@ ?::tsquery%5$s)) page
      ORDER BY updated_at DESC, id DESC
      """;

  static HandoffListSql of(HandoffFilter filter, @Nullable Cursor after, int limit, Instant now) {
    return filter.words() == null
        ? list(new Conditions(filter, now), after, limit)
        : search(new Conditions(filter, now), SearchWords.query(filter.words()), after, limit);
  }

  private static HandoffListSql list(Conditions where, @Nullable Cursor after, int limit) {
    where.page("h.updated_at, h.id", after);
    where.values.add(limit);
    return new HandoffListSql(
        COLUMNS + "FROM handoff h WHERE true" + where.text + " LIMIT ?", where.values);
  }

  private static HandoffListSql search(
      Conditions where, String words, @Nullable Cursor after, int limit) {
    Conditions newest = new Conditions();
    newest.page(WORDS_PLACE, after);
    where.page(WORDS_PLACE, after);
    where.values.add(limit);
    List<Object> values = new ArrayList<>(newest.values);
    values.add(words);
    values.addAll(where.values);
    values.addAll(List.of(limit, words, limit));
    values.addAll(where.values);
    values.add(words);
    values.addAll(where.values);
    return new HandoffListSql(
        SEARCH.formatted(NEWEST, SELDOM, COLUMNS, newest.text, where.text + " LIMIT ?"), values);
  }

  /** What must hold, and the values for it. */
  private static final class Conditions {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Conditions() {}

    Conditions(HandoffFilter filter, Instant now) {
      equal("h.state", filter.state());
      equal("h.turn", filter.turn());
      equal("h.turn_of", filter.turnOf());
      equal("h.sales_owner", filter.salesOwner());
      equal("h.deal_id", filter.dealId());
      equal("h.created_by", filter.createdBy());
      if (filter.customer() != null) {
        add("lower(h.customer) = lower(?)", filter.customer());
      }
      if (filter.stage() != null) {
        add(
            "EXISTS (SELECT FROM deal d WHERE d.deal_id = h.deal_id AND d.stage = ?)",
            filter.stage().name());
      }
      if (filter.flag() != null) {
        flagged(filter.flag(), now);
      }
      if (filter.dueBefore() != null) {
        due(filter.dueBefore());
      }
    }

    private void flagged(HandoffFlag flag, Instant now) {
      switch (flag) {
        case STALE -> add("h.stale_since IS NOT NULL");
        case LATE_CHANGE -> add("h.late_since IS NOT NULL");
        case OVERDUE -> due(now);
      }
    }

    private void due(Instant before) {
      add("h.turn = 'ENGINEERING' AND h.due_at < ?", before.atOffset(ZoneOffset.UTC));
    }

    private void equal(String column, @Nullable Object wanted) {
      if (wanted != null) {
        add(column + " = ?", wanted instanceof Enum<?> constant ? constant.name() : wanted);
      }
    }

    private void add(String condition, Object... wanted) {
      text.append(" AND ").append(condition);
      values.addAll(List.of(wanted));
    }

    void page(String place, @Nullable Cursor after) {
      if (after != null) {
        add("(" + place + ") < (?, ?)", after.instant().atOffset(ZoneOffset.UTC), after.id());
      }
      text.append(" ORDER BY ").append(place.replace(",", " DESC,")).append(" DESC");
    }
  }
}
