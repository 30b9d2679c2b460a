package io.handoff.review.calendar;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The zones that a calendar may name: places, whose clocks change as they do there, and UTC. */
public final class WorkingZones {

  private static final Set<String> AREAS =
      Set.of(
          "Africa",
          "America",
          "Antarctica",
          "Arctic",
          "Asia",
          "Atlantic",
          "Australia",
          "Europe",
          "Indian",
          "Pacific");

  private static final Set<String> ALL = find();

  private WorkingZones() {}

  private static Set<String> find() {
    Set<String> found = new TreeSet<>(Set.of("UTC"));
    ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> zone.contains("/"))
        .filter(zone -> AREAS.contains(zone.substring(0, zone.indexOf('/'))))
        .forEach(found::add);
    return found;
  }

  /** All of them, by name. */
  public static List<String> all() {
    return List.copyOf(ALL);
  }

  /** Whether a calendar may name a zone. */
  public static boolean contains(String zone) {
    return ALL.contains(zone);
  }
}
