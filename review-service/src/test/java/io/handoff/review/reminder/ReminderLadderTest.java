package io.handoff.review.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.review.calendar.CalendarFixture;
import io.handoff.review.calendar.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderLadderTest {

  /** Berlin is an hour ahead of UTC in November. */
  private static final WorkingCalendar BERLIN =
      CalendarFixture.in("Europe/Berlin", "MON-FRI 09:00-17:30").lunch("12:00", "13:00").calendar();

  private static final Duration FOUR_HOURS = Duration.ofHours(4);

  @ParameterizedTest(name = "{0}")
  @DisplayName("R99 Reminders go by working time, and never come before the review")
  @CsvSource({
    "at the end of a Friday, "
        + "2026-11-20T11:00:00Z, 2026-11-20T16:30:00Z, "
        + "2026-11-20T15:30:00Z, 2026-11-20T16:30:00Z, 2026-11-23T13:00:00Z",
    "half an hour into a Monday, "
        + "2026-11-20T11:00:00Z, 2026-11-23T08:30:00Z, "
        + "2026-11-20T16:00:00Z, 2026-11-23T08:30:00Z, 2026-11-23T13:30:00Z",
    "right after lunch, "
        + "2026-11-20T08:00:00Z, 2026-11-20T12:15:00Z, "
        + "2026-11-20T10:15:00Z, 2026-11-20T12:15:00Z, 2026-11-20T16:15:00Z",
    "soon after the review opens, "
        + "2026-11-20T16:00:00Z, 2026-11-20T16:30:00Z, "
        + "2026-11-20T16:00:00Z, 2026-11-20T16:30:00Z, 2026-11-23T13:00:00Z",
    "taken over when it is late, "
        + "2026-11-23T09:00:00Z, 2026-11-20T16:30:00Z, "
        + "2026-11-23T09:00:00Z, 2026-11-23T09:00:00Z, 2026-11-23T14:00:00Z"
  })
  void goesByWorkingTime(
      String when, Instant begin, Instant dueAt, Instant before, Instant due, Instant after) {
    assertThat(ReminderTimes.of(BERLIN, dueAt, FOUR_HOURS, begin))
        .isEqualTo(new ReminderTimes(before, due, after));
  }

  @Test
  void tellsEachStepOnceInOrder() {
    ReminderLadder ladder = ladder();

    assertThat(ladder.climb(Instant.parse("2026-11-20T15:29:59Z"))).isEmpty();
    assertThat(ladder.climb(Instant.parse("2026-11-20T15:30:00Z"))).contains(ReminderStep.BEFORE);
    assertThat(ladder.nextAt()).isEqualTo("2026-11-20T16:30:00Z");
    assertThat(ladder.climb(Instant.parse("2026-11-20T15:30:01Z"))).isEmpty();
    assertThat(ladder.climb(Instant.parse("2026-11-20T16:30:00Z"))).contains(ReminderStep.DUE);
    assertThat(ladder.climb(Instant.parse("2026-11-23T13:00:00Z"))).contains(ReminderStep.AFTER);
    assertThat(ladder.nextAt()).isNull();
    assertThat(ladder.climb(Instant.parse("2026-12-23T13:00:00Z"))).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("R99 After an outage only the latest reminder is told")
  @CsvSource({"2026-11-20T16:45:00Z, DUE", "2026-11-24T09:00:00Z, AFTER"})
  void tellsOnlyTheLatestStep(Instant back, ReminderStep told) {
    ReminderLadder ladder = ladder();

    assertThat(ladder.climb(back)).contains(told);
    assertThat(ladder.climb(back)).isEmpty();
  }

  @Test
  @DisplayName("R99 Who takes over late is not reminded of what the hand-over says")
  void leavesWhoTakesOverLateTimeUntilTheLastStep() {
    // Given
    ReminderLadder ladder = ladder();
    Instant takenOver = Instant.parse("2026-11-24T09:00:00Z");
    ladder.climb(takenOver);

    // When
    ladder.begin(
        ReminderTimes.of(BERLIN, Instant.parse("2026-11-20T16:30:00Z"), FOUR_HOURS, takenOver),
        takenOver);

    // Then
    assertThat(ladder.climb(takenOver)).isEmpty();
    assertThat(ladder.nextAt()).isEqualTo("2026-11-24T14:00:00Z");
    assertThat(ladder.climb(Instant.parse("2026-11-24T14:00:00Z"))).contains(ReminderStep.AFTER);
  }

  @Test
  @DisplayName("R99 Who is asked within the last hour is reminded when it is due, not at once")
  void doesNotRemindOfWhatWasAskedJustNow() {
    Instant asked = Instant.parse("2026-11-20T16:00:00Z");
    ReminderLadder ladder =
        ReminderLadder.of(
            UUID.randomUUID(),
            Awaited.DECISION,
            ReminderTimes.of(BERLIN, Instant.parse("2026-11-20T16:30:00Z"), FOUR_HOURS, asked),
            asked);

    assertThat(ladder.climb(asked.plusSeconds(60))).isEmpty();
    assertThat(ladder.nextAt()).isEqualTo("2026-11-20T16:30:00Z");
  }

  @Test
  @DisplayName("R99 What is asked after its due time is told as overdue")
  void tellsThatWhatWasAskedTooLateIsDue() {
    // When
    Instant asked = Instant.parse("2026-11-24T09:00:00Z");
    ReminderLadder ladder =
        ReminderLadder.of(UUID.randomUUID(), Awaited.DECISION, takenOver(asked), asked);

    // Then
    assertThat(ladder.nextAt()).isEqualTo(asked);
    assertThat(ladder.climb(asked)).contains(ReminderStep.DUE);
    assertThat(ladder.climb(asked)).isEmpty();
    assertThat(ladder.nextAt()).isEqualTo("2026-11-24T14:00:00Z");
  }

  @Test
  @DisplayName("R99 A hand-over right after the due time leaves it to be told, once")
  void tellsThatItIsDueOnceAfterHandOvers() {
    // Given
    ReminderLadder ladder = ladder();
    ladder.climb(Instant.parse("2026-11-20T15:30:00Z"));
    Instant first = Instant.parse("2026-11-20T16:30:10Z");
    Instant second = Instant.parse("2026-11-23T09:00:00Z");

    // When
    ladder.begin(takenOver(first), first);

    // Then
    assertThat(ladder.climb(first)).contains(ReminderStep.DUE);

    // When
    ladder.begin(takenOver(second), second);

    // Then
    assertThat(ladder.climb(second)).isEmpty();
  }

  @Test
  @DisplayName("R99 A new due time is told even when the one before it was")
  void tellsANewDueTime() {
    // Given
    ReminderLadder ladder = ladder();
    ladder.climb(Instant.parse("2026-11-20T16:30:00Z"));
    Instant reopened = Instant.parse("2026-11-25T16:00:00Z");
    Instant due = Instant.parse("2026-11-25T16:30:00Z");

    // When
    ladder.begin(ReminderTimes.of(BERLIN, due, FOUR_HOURS, reopened), reopened);

    // Then
    assertThat(ladder.climb(reopened)).isEmpty();
    assertThat(ladder.climb(due)).contains(ReminderStep.DUE);
  }

  private static ReminderTimes takenOver(Instant begin) {
    return ReminderTimes.of(BERLIN, Instant.parse("2026-11-20T16:30:00Z"), FOUR_HOURS, begin);
  }

  private static ReminderLadder ladder() {
    return ReminderLadder.of(
        UUID.randomUUID(),
        Awaited.DECISION,
        ReminderTimes.of(
            BERLIN,
            Instant.parse("2026-11-20T16:30:00Z"),
            FOUR_HOURS,
            Instant.parse("2026-11-20T11:00:00Z")),
        Instant.parse("2026-11-20T11:00:00Z"));
  }
}
