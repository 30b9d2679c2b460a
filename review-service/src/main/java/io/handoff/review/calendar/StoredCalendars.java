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
    return list("owner in ?1 and replacedAt is null", values(owners));
  }

  /** Those of every time, in the order in which they came to count. */
  List<StoredCalendar> ever(Collection<CalendarOwner> owners) {
    return list("owner in ?1 order by changedAt, version", values(owners));
  }

  private static List<String> values(Collection<CalendarOwner> owners) {
    return owners.stream().map(CalendarOwner::value).toList();
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
