package io.handoff.review.calendar;

import io.handoff.chassis.paging.Cursor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All calendars that were ever stored. */
@ApplicationScoped
class StoredCalendars implements PanacheRepositoryBase<StoredCalendar, UUID> {

  /** Those of today. */
  List<StoredCalendar> current(Collection<CalendarOwner> owners) {
    return of(owners, " and replacedAt is null");
  }

  /** Those of every time, in the order in which they came to count. */
  List<StoredCalendar> ever(Collection<CalendarOwner> owners) {
    return of(owners, " order by changedAt, version");
  }

  /** One person and the team are the usual question, whose plan is kept; that of a list is not. */
  private List<StoredCalendar> of(Collection<CalendarOwner> owners, String rest) {
    List<String> values = owners.stream().map(CalendarOwner::value).toList();
    return values.size() == 2
        ? list("(owner = ?1 or owner = ?2)" + rest, values.get(0), values.get(1))
        : list("owner in ?1" + rest, values);
  }

  /** Lets nobody else change a calendar before this transaction ends. */
  void lock(CalendarOwner owner) {
    getEntityManager()
        .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('calendar'), hashtext(:owner))")
        .setParameter("owner", owner.value())
        .getSingleResultOrNull();
  }

  /** A stretch of those of today, by owner. */
  List<StoredCalendar> list(Optional<Cursor> after, int limit) {
    Parameters values = new Parameters();
    after.ifPresent(cursor -> values.and("owner", cursor.key()));
    return find(
            "replacedAt is null"
                + (after.isPresent() ? " and owner > :owner" : "")
                + " order by owner",
            values)
        .page(0, limit)
        .list();
  }
}
