package io.handoff.deals.deal;

import io.handoff.chassis.sql.UncheckedSqlException;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DealRef;
import io.handoff.contracts.event.DraftMissing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tells the owners of deals past discovery that the draft is missing: once, until the deal gets
 * one. The note and the fact are one transaction, and a deal that another replica is at is passed
 * over.
 */
@ApplicationScoped
public class NudgeOwners {

  private static final int BATCH = 50;

  private static final String NUDGE =
      """
      UPDATE deal SET nudged_at = ?
      WHERE id IN (
        SELECT d.id FROM deal d
        WHERE d.nudged_at IS NULL AND d.stage NOT IN ('QUALIFYING', 'LOST')
          AND d.owner_email IS NOT NULL
          AND d.stage_changed_at <= ? AND d.stage_changed_at > ?
          AND NOT EXISTS (
            SELECT FROM handoff h
            WHERE h.deal_id = d.deal_id AND (h.state <> 'CANCELLED' OR h.updated_at > ?))
        ORDER BY d.stage_changed_at
        LIMIT ?
        FOR UPDATE SKIP LOCKED)
      RETURNING id, deal_id, name, customer, stage, stage_changed_at, owner_name, owner_email
      """;

  private final DataSource database;
  private final DealNews news;
  private final DealSettings settings;
  private final Clock clock;

  NudgeOwners(DataSource database, DealNews news, DealSettings settings, Clock clock) {
    this.database = database;
    this.news = news;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Tells some of the owners that have not been told.
   *
   * @return whether there may be more
   */
  @Transactional
  public boolean nudge() {
    List<DraftMissing> missing = note(clock.instant());
    missing.forEach(news::publish);
    return !missing.isEmpty();
  }

  private List<DraftMissing> note(Instant now) {
    OffsetDateTime before = utc(now.minus(settings.nudgeAfter()));
    try (Connection connection = database.getConnection();
        PreparedStatement nudge = connection.prepareStatement(NUDGE)) {
      nudge.setObject(1, utc(now));
      nudge.setObject(2, before);
      nudge.setObject(3, utc(now.minus(settings.nudgeUntil())));
      nudge.setObject(4, before);
      nudge.setInt(5, BATCH);
      List<DraftMissing> missing = new ArrayList<>();
      try (ResultSet row = nudge.executeQuery()) {
        while (row.next()) {
          missing.add(missing(row, now));
        }
      }
      return missing;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not look for missing drafts", failed);
    }
  }

  private static DraftMissing missing(ResultSet row, Instant now) throws SQLException {
    return new DraftMissing(
        new DealRef(
            row.getObject("id", UUID.class),
            row.getString("deal_id"),
            row.getString("name"),
            row.getString("customer")),
        row.getString("stage"),
        row.getObject("stage_changed_at", OffsetDateTime.class).toInstant(),
        new Person(row.getString("owner_name"), row.getString("owner_email")),
        now);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
