package io.handoff.review.calendar;

import io.handoff.contracts.document.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whose calendar counts: a person's own, else the team's, else that of the settings. */
@ApplicationScoped
public class WorkingCalendars {

  private final StoredCalendars stored;
  private final ConfiguredCalendar configured;
  private final HolidayRegions regions;

  WorkingCalendars(StoredCalendars stored, ConfiguredCalendar configured, HolidayRegions regions) {
    this.stored = stored;
    this.configured = configured;
    this.regions = regions;
  }

  /** The calendar that counts for a person today. */
  public WorkingCalendar of(Person person) {
    return of(CalendarOwner.person(person.email()));
  }

  /** The team's calendar of today. */
  public WorkingCalendar ofTeam() {
    return of(CalendarOwner.TEAM);
  }

  /** The calendars of today of the team and of some people, read at once. */
  public CurrentCalendars ofTeamAnd(Collection<Person> people) {
    return new CurrentCalendars(
        of(withTeam(people.stream().map(person -> CalendarOwner.person(person.email())).toList())));
  }

  private WorkingCalendar of(CalendarOwner owner) {
    return of(Set.of(owner)).get(owner);
  }

  /** The calendars that count for some people today, read at once. */
  @Transactional
  public Map<CalendarOwner, WorkingCalendar> of(Collection<CalendarOwner> owners) {
    Map<CalendarOwner, WorkingCalendar> own =
        stored.current(withTeam(owners)).stream()
            .collect(Collectors.toMap(StoredCalendar::owner, this::calendar));
    WorkingCalendar team = own.getOrDefault(CalendarOwner.TEAM, configured.calendar());
    Map<CalendarOwner, WorkingCalendar> found = new LinkedHashMap<>();
    owners.forEach(owner -> found.put(owner, own.getOrDefault(owner, team)));
    return found;
  }

  /** The calendars that counted for some people at any time, read at once. */
  @Transactional
  public Map<CalendarOwner, CalendarHistory> historyOf(Collection<CalendarOwner> owners) {
    Map<CalendarOwner, List<StoredCalendar>> ever =
        stored.ever(withTeam(owners)).stream()
            .collect(Collectors.groupingBy(StoredCalendar::owner));
    return new LinkedHashSet<>(owners)
        .stream().collect(Collectors.toMap(Function.identity(), owner -> history(owner, ever)));
  }

  /** A person without a calendar goes by the team's, until they have one. */
  private CalendarHistory history(
      CalendarOwner owner, Map<CalendarOwner, List<StoredCalendar>> ever) {
    List<StoredCalendar> own = ever.getOrDefault(owner, List.of());
    Instant ownFrom = own.isEmpty() ? Instant.MAX : own.get(0).changedAt();
    TreeMap<Instant, WorkingCalendar> counted = new TreeMap<>();
    counted.put(Instant.MIN, configured.calendar());
    ever.getOrDefault(CalendarOwner.TEAM, List.of()).stream()
        .filter(team -> team.changedAt().isBefore(ownFrom))
        .forEach(team -> counted.put(team.changedAt(), calendar(team)));
    own.forEach(change -> counted.put(change.changedAt(), calendar(change)));
    return new CalendarHistory(counted);
  }

  private static Set<CalendarOwner> withTeam(Collection<CalendarOwner> owners) {
    Set<CalendarOwner> all = new LinkedHashSet<>(owners);
    all.add(CalendarOwner.TEAM);
    return all;
  }

  private WorkingCalendar calendar(StoredCalendar calendar) {
    return new WorkingCalendar(
        calendar.content(), regions.holidaysOf(calendar.content().holidays()));
  }
}
