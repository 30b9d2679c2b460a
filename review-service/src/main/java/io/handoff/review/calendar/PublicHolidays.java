package io.handoff.review.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The holidays of a country or one of its regions, by jollyday's calendars. */
final class PublicHolidays implements Holidays {

  private final HolidayManager country;
  private final String[] region;
  private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

  /**
   * The holidays of a region.
   *
   * @param region the steps from the country down to it; none for the country itself
   */
  PublicHolidays(HolidayManager country, String... region) {
    this.country = country;
    this.region = region.clone();
  }

  @Override
  public Optional<String> on(LocalDate day) {
    return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::holidays).get(day));
  }

  /** A day that is only observed is a day of work. */
  private Map<LocalDate, String> holidays(int year) {
    return country.getHolidays(Year.of(year), region).stream()
        .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
        .collect(
            Collectors.toMap(
                Holiday::getDate, holiday -> holiday.getDescription(Locale.UK), (one, two) -> one));
  }
}
