package io.handoff.review.desk;

import io.handoff.chassis.paging.Cursor;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/**
 * Where something stands on a desk, whatever it is: what is due by its due time, then what is not.
 *
 * @param rank 0 when it is due, 1 when it is not
 * @param dueAt when it is or was due
 * @param id its id
 */
record DeskPlace(int rank, Instant dueAt, UUID id) implements Comparable<DeskPlace> {

  /** The database orders ids by their digits, and so does the text. */
  private static final Comparator<DeskPlace> ORDER =
      Comparator.comparingInt(DeskPlace::rank)
          .thenComparing(DeskPlace::dueAt)
          .thenComparing(place -> place.id().toString());

  static DeskPlace of(DeskRow row) {
    return new DeskPlace(row.isOpen() ? 0 : 1, row.dueAt(), row.id());
  }

  static DeskPlace of(Cursor cursor) {
    boolean isOpen = cursor.key().startsWith("0");
    String dueAt = cursor.key().substring(Math.min(1, cursor.key().length()));
    return new DeskPlace(isOpen ? 0 : 1, Cursor.instant(dueAt), cursor.id());
  }

  Cursor cursor() {
    return new Cursor(rank + dueAt.toString(), id);
  }

  /** What a query asks for that goes on after a place, with its rank, due time and id. */
  static String goesOn(Optional<DeskPlace> after, String rank, String dueAt, String id) {
    return after.isEmpty()
        ? ""
        : " and (%1$s > :rank or (%1$s = :rank and (%2$s > :due or (%2$s = :due and %3$s > :id))))"
            .formatted(rank, dueAt, id);
  }

  static void bind(Optional<DeskPlace> after, TypedQuery<?> query) {
    after.ifPresent(
        place ->
            query
                .setParameter("rank", place.rank())
                .setParameter("due", place.dueAt())
                .setParameter("id", place.id()));
  }

  @Override
  public int compareTo(DeskPlace other) {
    return ORDER.compare(this, other);
  }
}
