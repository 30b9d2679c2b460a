package io.handoff.review.replay;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import io.handoff.review.replay.ReplayedRevision.Found;
import io.handoff.review.review.ReviewState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayTotalsTest {

  private static final Found NAME =
      new Found(
          "HO-SYS-001:dataSources.a.name",
          "HO-SYS-001",
          "dataSources.a.name",
          Severity.BLOCKING,
          Outcome.FAIL);
  private static final Found OVERRULED =
      new Found(NAME.id(), NAME.check(), NAME.path(), Severity.BLOCKING, Outcome.OVERRIDDEN);
  private static final Found GONE =
      new Found("HO-OLD-001:x", "HO-OLD-001", "x", Severity.WARNING, Outcome.FAIL);

  @Test
  void addsUpWhatWasFoundAndWhatPeopleDecided() {
    // Given
    ReplayTotals totals = new ReplayTotals();

    // When
    totals.add(revision(ReviewState.APPROVED, List.of(OVERRULED), List.of(NAME)));
    totals.add(revision(ReviewState.APPROVED, List.of(NAME, GONE), List.of()));
    totals.add(revision(ReviewState.RETURNED, List.of(), List.of(), "dataSources.a.name"));
    totals.add(revision(ReviewState.RETURNED, List.of(), List.of(NAME), "dataSources.a"));
    totals.add(revision(ReviewState.RETURNED, List.of(), List.of(), "title"));
    totals.add(revision(ReviewState.LAPSED, List.of(), List.of(NAME)));
    totals.add(revision(ReviewState.VOIDED, List.of(), List.of(NAME)));

    // Then
    assertThat(totals.revisions()).isEqualTo(7);
    assertThat(totals.checks())
        .contains(
            new ReplayTotal("HO-SYS-001", 2, 4, 1, 2, 1),
            new ReplayTotal("HO-OLD-001", 1, 0, 0, 0, 0));
  }

  private static ReplayedRevision revision(
      ReviewState state, List<Found> before, List<Found> now, String... reasons) {
    return new ReplayedRevision(
        UUID.randomUUID(),
        "HO-1",
        1,
        Instant.EPOCH,
        before,
        now,
        state,
        List.of(reasons).stream().map(path -> new Reason(path, "Which?")).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "milestones.*.inputs, milestones.m1.inputs, true",
    "milestones.*.inputs, milestones.m1, true",
    "milestones.*.inputs, milestones, true",
    "milestones.*, milestones.m1.promisedDate, true",
    "milestones.*.inputs, milestones.m1.mode, false",
    "exclusions, scopeItems, false"
  })
  void knowsWhetherAReasonIsAboutAField(String field, String path, boolean touches) {
    assertThat(ReplayTotals.touches(field, path)).isEqualTo(touches);
  }
}
