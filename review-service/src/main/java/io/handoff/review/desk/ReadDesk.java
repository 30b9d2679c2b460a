package io.handoff.review.desk;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.contracts.document.Person;
import io.handoff.review.advice.AdviceState;
import io.handoff.review.advice.ReadAdvice;
import io.handoff.review.calendar.CalendarOwner;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.StandIns;
import io.handoff.review.look.ChangedSince;
import io.handoff.review.look.ReadLooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is on a person's desk, with what comes next and the time that is left. However long
 * the page is, it takes one query for each kind and one for each thing said about its rows.
 */
@ApplicationScoped
public class ReadDesk {

  private final ReviewRows reviews;
  private final AdviceRows advice;
  private final DateRows dates;
  private final ReadAdvice readAdvice;
  private final ReadLooks readLooks;
  private final StandIns standIns;
  private final WorkingCalendars calendars;
  private final Clock clock;

  ReadDesk(
      ReviewRows reviews,
      AdviceRows advice,
      DateRows dates,
      ReadAdvice readAdvice,
      ReadLooks readLooks,
      StandIns standIns,
      WorkingCalendars calendars,
      Clock clock) {
    this.reviews = reviews;
    this.advice = advice;
    this.dates = dates;
    this.readAdvice = readAdvice;
    this.readLooks = readLooks;
    this.standIns = standIns;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * A stretch of somebody's desk: what is late first, then by due time, then what is not due.
   *
   * @param cursor where the stretch before it ended
   */
  @Transactional
  public List<DeskItem> list(WhoseTurn turn, Actor actor, Optional<Cursor> cursor, int limit) {
    Instant now = clock.instant();
    Reader reader = reader(actor, now);
    List<DeskRow> rows = rows(turn, reader, cursor.map(DeskPlace::of), limit);
    Map<UUID, CalendarOwner> deciding = deciding(rows, now);
    Map<CalendarOwner, WorkingCalendar> working = calendars.of(Set.copyOf(deciding.values()));
    Map<UUID, ChangedSince> changed =
        readLooks.changedSince(actor, inLaterRevisions(rows).map(DeskRow::id).toList());
    Map<UUID, List<Person>> waitingFor =
        readAdvice.states(of(AdviceRow.class, rows).map(AdviceRow::request).toList()).stream()
            .collect(Collectors.toMap(state -> state.request().id(), AdviceState::waitingFor));
    return rows.stream()
        .map(
            row -> {
              List<Person> awaited = waitingFor.getOrDefault(row.id(), List.of());
              return new DeskItem(
                  row,
                  next(row, awaited, reader),
                  timeLeft(row, working.get(deciding.get(row.id())), now),
                  changed.get(row.id()),
                  awaited);
            })
        .toList();
  }

  private Reader reader(Actor actor, Instant now) {
    String me = actor.email() == null ? "" : actor.email();
    Set<String> deciders = new HashSet<>(Set.of(me));
    standIns.by(me, now).stream()
        .map(Cover::person)
        .forEach(person -> deciders.add(person.email().toLowerCase(Locale.ROOT)));
    return new Reader(actor.subject(), me, deciders);
  }

  /** The first of each kind hold the first of all. */
  private List<DeskRow> rows(WhoseTurn turn, Reader reader, Optional<DeskPlace> after, int limit) {
    return Stream.of(
            reviews.list(turn, reader, after, limit),
            advice.list(turn, reader, after, limit),
            dates.list(turn, reader, after, limit))
        .flatMap(List::stream)
        .map(Function.<DeskRow>identity())
        .sorted(Comparator.comparing(DeskPlace::of))
        .limit(limit)
        .toList();
  }

  /** Where a stretch that ends with an item goes on. */
  public static Cursor after(DeskItem last) {
    return DeskPlace.of(last.row()).cursor();
  }

  private static <T extends DeskRow> Stream<T> of(Class<T> kind, List<DeskRow> rows) {
    return rows.stream().filter(kind::isInstance).map(kind::cast);
  }

  private static Stream<ReviewRow> inLaterRevisions(List<DeskRow> rows) {
    return of(ReviewRow.class, rows).filter(row -> row.isOpen() && row.revision() > 1);
  }

  /** Whose working time counts, by the id of the row: of who stands in now, as in due times. */
  private Map<UUID, CalendarOwner> deciding(List<DeskRow> rows, Instant now) {
    List<String> addresses = rows.stream().map(row -> row.dueFor().email()).distinct().toList();
    Map<String, Person> delegates = addresses.isEmpty() ? Map.of() : standIns.of(addresses, now);
    return rows.stream()
        .collect(
            Collectors.toMap(
                DeskRow::id,
                row ->
                    CalendarOwner.person(
                        Optional.ofNullable(delegates.get(row.dueFor().email()))
                            .filter(row::mayStandIn)
                            .orElse(row.dueFor())
                            .email())));
  }

  private static String next(DeskRow row, List<Person> waitingFor, Reader reader) {
    if (row instanceof ReviewRow review) {
      return NextStep.of(review, reader);
    }
    if (row instanceof AdviceRow asked) {
      return NextStep.of(asked, waitingFor, reader);
    }
    return NextStep.of(((DateRow) row).check(), reader);
  }

  private static @Nullable Duration timeLeft(DeskRow row, WorkingCalendar calendar, Instant now) {
    return row.isOpen() ? calendar.left(now, row.dueAt()) : null;
  }
}
