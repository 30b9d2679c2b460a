package io.handoff.review.calendar;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The regions whose holidays are known, each by a code such as {@code de} or {@code de-by}. */
@ApplicationScoped
public class HolidayRegions {

  private static final Map<String, String> COUNTRIES =
      HolidayManager.getSupportedCalendarCodes().stream()
          .collect(Collectors.toUnmodifiableMap(code -> code.toLowerCase(Locale.ROOT), c -> c));

  private final Map<String, Holidays> known = new ConcurrentHashMap<>();
  private volatile @Nullable List<HolidayRegion> all;

  /** All regions, by code. */
  public List<HolidayRegion> all() {
    List<HolidayRegion> found = all;
    if (found == null) {
      List<HolidayRegion> regions = new ArrayList<>();
      COUNTRIES.forEach(
          (code, country) -> addAll(country(country).getCalendarHierarchy(), code, "", regions));
      regions.sort(Comparator.comparing(HolidayRegion::code));
      found = List.copyOf(regions);
      all = found;
    }
    return found;
  }

  private static void addAll(
      CalendarHierarchy region, String code, String within, List<HolidayRegion> into) {
    String name = within + region.getDescription(Locale.UK);
    into.add(new HolidayRegion(code, name));
    region
        .getChildren()
        .values()
        .forEach(child -> addAll(child, code + "-" + lower(child), name + ", ", into));
  }

  /** Whether a code stands for a region. */
  public boolean contains(String code) {
    return steps(code).isPresent();
  }

  /**
   * The holidays of a region.
   *
   * @param code its code; absent for no holidays at all
   * @throws IllegalArgumentException when no region has this code
   */
  Holidays holidaysOf(@Nullable String code) {
    return code == null ? Holidays.none() : known.computeIfAbsent(code, HolidayRegions::read);
  }

  private static Holidays read(String code) {
    List<String> steps =
        steps(code)
            .orElseThrow(
                () -> new IllegalArgumentException("no holiday region has the code " + code));
    return new PublicHolidays(
        country(steps.get(0)), steps.subList(1, steps.size()).toArray(String[]::new));
  }

  /** From the country down, each as jollyday spells it; empty when there is no such region. */
  private static Optional<List<String>> steps(String code) {
    List<String> parts = Arrays.asList(code.split("-", -1));
    String country = COUNTRIES.get(parts.get(0));
    if (country == null) {
      return Optional.empty();
    }
    List<String> steps = new ArrayList<>(List.of(country));
    CalendarHierarchy region = country(country).getCalendarHierarchy();
    for (String part : parts.subList(1, parts.size())) {
      Optional<CalendarHierarchy> child =
          region.getChildren().values().stream()
              .filter(candidate -> lower(candidate).equals(part))
              .findFirst();
      if (child.isEmpty()) {
        return Optional.empty();
      }
      region = child.get();
      steps.add(region.getId());
    }
    return Optional.of(steps);
  }

  private static HolidayManager country(String code) {
    return HolidayManager.getInstance(ManagerParameters.create(code.toLowerCase(Locale.ROOT)));
  }

  private static String lower(CalendarHierarchy region) {
    return region.getId().toLowerCase(Locale.ROOT);
  }
}
