package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.paging.Cursor;
import io.handoff.deals.deal.DealStage;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HandoffListSqlTest {

  private static final Cursor AFTER = new Cursor("2026-11-21T10:00:00Z", new UUID(0, 1));

  @Test
  void hasAValueForEachPlace() {
    HandoffFilter everything =
        new HandoffFilter(
            "typed words",
            HandoffState.DRAFT,
            Turn.SALES,
            "typed",
            "typed",
            "typed",
            "typed",
            DealStage.LEGAL,
            Instant.EPOCH,
            HandoffFlag.OVERDUE,
            "typed");

    HandoffListSql sql = HandoffListSql.of(everything, AFTER, 20, Instant.EPOCH);

    assertThat(sql.text().chars().filter(c -> c == '?').count()).isEqualTo(sql.values().size());
    assertThat(sql.text()).doesNotContain("typed");
  }
}
