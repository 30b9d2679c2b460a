package io.handoff.review.cover.web;

import io.handoff.chassis.json.DayRange;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.calendar.WorkingZones;
import io.handoff.review.cover.PlannedCover;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is away, and another person decides in their place.
 *
 * @param person who is away; absent for whoever asks
 * @param delegate who decides in their place
 * @param from the first day, or the instant from which on
 * @param until the last day, or the instant until which
 * @param zone where those days are; absent for the zone of that person's calendar
 * @param reason why, as the trail shall say it
 */
record CoverRequest(
    @Nullable Person person,
    @NotNull Person delegate,
    @NotBlank @Size(max = 40) String from,
    @NotBlank @Size(max = 40) String until,
    @Size(max = 60) @Nullable String zone,
    @NotBlank @Size(max = 500) String reason) {

  /** The cover that was meant; all that is wrong is told at once. */
  PlannedCover toPlan(Person caller, WorkingCalendars calendars) {
    List<FieldFault> faults = new ArrayList<>();
    Person away = person == null ? caller : person;
    requireOne("person", away, faults);
    requireOne("delegate", delegate, faults);
    Optional<ZoneId> where =
        zone == null && away.email() != null
            ? Optional.of(calendars.of(away).zone())
            : zone(zone == null ? "" : zone, faults);
    Optional<Instant> begins = instant("from", from, where, 0, faults);
    Optional<Instant> ends = instant("until", until, where, 1, faults);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    return new PlannedCover(
        away,
        delegate,
        begins.orElseThrow(),
        ends.orElseThrow(),
        where.orElseThrow(),
        reason.strip());
  }

  private static void requireOne(String path, Person person, List<FieldFault> faults) {
    if (!person.isOne()) {
      faults.add(
          new FieldFault(
              path, "not-one-person", "Name one person with an address that is theirs alone."));
    }
  }

  private static Optional<ZoneId> zone(String name, List<FieldFault> faults) {
    if (WorkingZones.contains(name)) {
      return Optional.of(ZoneId.of(name));
    }
    faults.add(
        new FieldFault("zone", "unknown-zone", "Send one that GET /api/v1/calendars/zones lists."));
    return Optional.empty();
  }

  /** A day begins at its start, and ends at the start of the next one. */
  private static Optional<Instant> instant(
      String path, String text, Optional<ZoneId> zone, int daysOn, List<FieldFault> faults) {
    try {
      if (text.length() > 10) {
        Instant instant = Instant.parse(text);
        DayRange.fault(path, instant).ifPresent(faults::add);
        return Optional.of(instant);
      }
      LocalDate day = LocalDate.parse(text);
      DayRange.fault(path, day).ifPresent(faults::add);
      return zone.map(where -> day.plusDays(daysOn).atStartOfDay(where).toInstant());
    } catch (DateTimeException unreadable) {
      faults.add(
          new FieldFault(
              path,
              "not-a-time",
              "Send a day such as 2026-11-23, or an instant such as 2026-11-23T08:00:00Z."));
      return Optional.empty();
    }
  }
}
