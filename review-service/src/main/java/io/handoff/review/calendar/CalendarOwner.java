package io.handoff.review.calendar;

import java.util.Locale;
import java.util.Set;

/**
 * Whose calendar it is: the team's, or a person's by their address.
 *
 * @param value {@code team}, or an address in lower case
 */
public record CalendarOwner(String value) {

  /** The reviewing team. */
  public static final CalendarOwner TEAM = new CalendarOwner("team");

  /** A person, by their address in any case. */
  public static CalendarOwner person(String address) {
    return new CalendarOwner(address.strip().toLowerCase(Locale.ROOT));
  }

  /** This one and the team, whose calendar counts for whoever has none. */
  Set<CalendarOwner> andTeam() {
    return isTeam() ? Set.of(TEAM) : Set.of(this, TEAM);
  }

  /** Whether it is the team's. */
  public boolean isTeam() {
    return equals(TEAM);
  }
}
