package io.handoff.review.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/** The working calendar of the reviewing team. */
@ConfigMapping(prefix = "handoff.calendar")
interface CalendarSettings {

  /** The zone in which the team works and in which due times are shown. */
  @WithDefault("Europe/Berlin")
  ZoneId zone();

  /** Working hours of the week, such as {@code MON-THU 09:00-17:30, FRI 09:00-15:00}. */
  @WithDefault("MON-FRI 09:00-17:30")
  String hours();

  /** Until when a handoff sent on a working day is decided on that day. */
  @WithDefault("16:00")
  LocalTime cutOff();

  /** Country of the public holidays, as in ISO 3166, or {@code none}. */
  @WithDefault("de")
  String country();

  /** Region within the country, such as {@code by} for Bavaria, where holidays differ. */
  Optional<String> region();
}
