package io.handoff.review.rota.web;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.WorkingZones;
import io.handoff.review.rota.DatedShift;
import io.handoff.review.rota.RotaPlan;
import io.handoff.review.rota.WeeklyShift;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * Who shall be on duty when.
 *
 * @param zone where the days and times are
 * @param weekly what repeats
 * @param dated what is different on some days
 */
record RotaRequest(
    @NotBlank String zone,
    @Size(max = 100) List<@NotNull @Valid Weekly> weekly,
    @Size(max = 400) List<@NotNull @Valid Dated> dated) {

  /** Absent shifts are none. */
  RotaRequest {
    weekly = weekly == null ? List.of() : weekly;
    dated = dated == null ? List.of() : dated;
  }

  /** The plan that was meant. */
  RotaPlan toPlan() {
    if (!WorkingZones.contains(zone)) {
      throw StrictJson.invalid(
          List.of(
              new FieldFault(
                  "zone", "unknown-zone", "Send one that GET /api/v1/calendars/zones lists.")));
    }
    return new RotaPlan(
        ZoneId.of(zone),
        weekly.stream()
            .map(shift -> new WeeklyShift(shift.days, shift.from, shift.until, shift.person))
            .toList(),
        dated.stream()
            .map(shift -> new DatedShift(shift.from, shift.until, shift.person))
            .toList());
  }

  /**
   * Somebody's duty in every week.
   *
   * @param days on which days
   * @param from from which time on
   * @param until until which time; 00:00 for the whole evening
   * @param person who is on duty
   */
  record Weekly(
      @NotNull List<@NotNull DayOfWeek> days,
      @NotNull LocalTime from,
      @NotNull LocalTime until,
      @NotNull Person person) {}

  /**
   * Somebody's duty on some days.
   *
   * @param from the first day
   * @param until the last day
   * @param person who is on duty
   */
  record Dated(@NotNull LocalDate from, @NotNull LocalDate until, @NotNull Person person) {}
}
