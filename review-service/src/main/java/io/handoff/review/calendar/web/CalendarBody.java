package io.handoff.review.calendar.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.review.calendar.CalendarContent;
import io.handoff.review.calendar.Closure;
import io.handoff.review.calendar.HalfDay;
import io.handoff.review.calendar.WorkingHours;
import io.handoff.review.calendar.WorkingZones;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says, as it is read and sent.
 *
 * @param zone where the work is done, one of those at {@code /api/v1/calendars/zones}
 * @param cutOff until when what is sent on a working day is decided on that day
 * @param week the hours of each day of the week
 * @param holidays a code of those at {@code /api/v1/calendars/holiday-regions}; absent for none
 * @param halfDays days with hours of their own, which count in place of the week's and a holiday's
 * @param closures days on which nobody works; everybody who may read the calendar sees their names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CalendarBody(
    @NotBlank @Size(max = 60) String zone,
    @NotNull @JsonFormat(pattern = MINUTES) LocalTime cutOff,
    @NotNull @Valid WeekBody week,
    @Size(max = 20) @Nullable String holidays,
    @Size(max = 400) List<@NotNull @Valid HalfDayBody> halfDays,
    @Size(max = 200) List<@NotNull @Valid ClosureBody> closures) {

  private static final String MINUTES = "HH:mm";

  /** Absent lists are empty. */
  CalendarBody {
    halfDays = halfDays == null ? List.of() : halfDays;
    closures = closures == null ? List.of() : closures;
  }

  static CalendarBody from(CalendarContent content) {
    return new CalendarBody(
        content.zone().getId(),
        content.cutOff(),
        WeekBody.from(content.week()),
        content.holidays(),
        content.halfDays().stream()
            .map(half -> new HalfDayBody(half.date(), half.name(), hoursFrom(half.hours())))
            .toList(),
        content.closures().stream()
            .map(closure -> new ClosureBody(closure.from(), closure.to(), closure.name()))
            .toList());
  }

  /**
   * What was meant.
   *
   * @throws io.handoff.chassis.problem.Refused when there is no such zone, or hours end before they
   *     begin
   */
  CalendarContent toContent() {
    List<FieldFault> faults = new ArrayList<>();
    if (!WorkingZones.contains(zone)) {
      faults.add(
          new FieldFault(
              "zone", "unknown-zone", "Send a zone that GET /api/v1/calendars/zones lists."));
    }
    week.byDay()
        .forEach(
            (day, hours) -> addEmpty("week." + day.name().toLowerCase(Locale.ROOT), hours, faults));
    for (int i = 0; i < halfDays.size(); i++) {
      addEmpty("halfDays." + i + ".hours", halfDays.get(i).hours(), faults);
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    return new CalendarContent(
        ZoneId.of(zone),
        cutOff,
        week.toHours(),
        holidays,
        halfDays.stream().map(HalfDayBody::toHalfDay).toList(),
        closures.stream().map(ClosureBody::toClosure).toList());
  }

  private static void addEmpty(String path, List<HoursBody> hours, List<FieldFault> faults) {
    for (int i = 0; i < hours.size(); i++) {
      if (!hours.get(i).from().isBefore(hours.get(i).to())) {
        faults.add(
            new FieldFault(path + "." + i + ".to", "before-from", "Send a time after from."));
      }
    }
  }

  static List<HoursBody> hoursFrom(List<WorkingHours> hours) {
    return hours.stream().map(span -> new HoursBody(span.from(), span.to())).toList();
  }

  static List<WorkingHours> hoursOf(List<HoursBody> hours) {
    return hours.stream().map(span -> new WorkingHours(span.from(), span.to())).toList();
  }

  /**
   * A stretch of work on one day.
   *
   * @param from when it begins
   * @param to when it ends, later the same day
   */
  record HoursBody(
      @NotNull @JsonFormat(pattern = MINUTES) LocalTime from,
      @NotNull @JsonFormat(pattern = MINUTES) LocalTime to) {}

  /**
   * A day with hours of its own.
   *
   * @param date the day
   * @param name what it is called
   * @param hours when work is done on it, in order
   */
  record HalfDayBody(
      @NotNull LocalDate date,
      @NotBlank @Size(max = 100) String name,
      @NotEmpty @Size(max = 10) List<@NotNull @Valid HoursBody> hours) {

    private HalfDay toHalfDay() {
      return new HalfDay(date, name.strip(), hoursOf(hours));
    }
  }

  /**
   * Days on which nobody works.
   *
   * @param from the first day
   * @param to the last day
   * @param name what it is called
   */
  record ClosureBody(
      @NotNull LocalDate from, @NotNull LocalDate to, @NotBlank @Size(max = 100) String name) {

    private Closure toClosure() {
      return new Closure(from, to, name.strip());
    }
  }
}
