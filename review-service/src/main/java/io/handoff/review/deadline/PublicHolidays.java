package io.handoff.review.deadline;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of a country or one of its regions, by jollyday's calendars. */
final class PublicHolidays implements Holidays {

  private final HolidayManager calendar;
  private final String[] region;
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  PublicHolidays(String country, Optional<String> region) {
    this.calendar =
        HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    this.region =
        region.map(name -> new String[] {name.toLowerCase(Locale.ROOT)}).orElse(new String[0]);
  }

  @Override
  public Optional<String> on(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::holidays).get(day));
  }

  private Map<LocalDate, String> holidays(int year) {
    return calendar.getHolidays(Year.of(year), region).stream()
        .collect(
            Collectors.toMap(
                Holiday::getDate, holiday -> holiday.getDescription(Locale.UK), (one, two) -> one));
  }
}
