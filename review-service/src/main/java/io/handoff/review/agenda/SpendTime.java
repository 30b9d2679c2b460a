package io.handoff.review.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.ReviewId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How many minutes reviews take (R101). */
@ApplicationScoped
public class SpendTime implements PanacheRepositoryBase<TimeSpent, UUID> {

  /** The longest are told, so many at most. */
  private static final int MOST_OUTLIERS = 20;

  private static final int WEEKS = 8;

  private final ReadReviews reviews;
  private final WorkingCalendars calendars;
  private final Clock clock;

  SpendTime(ReadReviews reviews, WorkingCalendars calendars, Clock clock) {
    this.reviews = reviews;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * Notes minutes.
   *
   * @return minutes of the review in all, by everybody
   */
  @Transactional
  public int spend(ReviewId id, int minutes, Actor by) {
    reviews.read(id);
    persistAndFlush(
        TimeSpent.on(id, UuidCreator.getTimeOrderedEpoch(), minutes, by, clock.instant()));
    return of(id);
  }

  /** Minutes of a review so far. */
  @Transactional
  public int of(ReviewId id) {
    return find("reviewId", id.value()).project(Minutes.class).stream()
        .mapToInt(Minutes::minutes)
        .sum();
  }

  /** Whether so many minutes are worth a warning. */
  public static boolean isLong(int minutes) {
    return minutes > TimeBox.MOST_MINUTES;
  }

  /**
   * Median and outliers of the reviews on which minutes were noted in a stretch of days, as the
   * team's calendar has them.
   *
   * @param from its first day; eight weeks before its end when absent
   * @param to its last day; up to now when absent
   */
  @Transactional
  public SpentSummary summary(Optional<LocalDate> from, Optional<LocalDate> to) {
    ZoneId zone = calendars.ofTeam().zone();
    ZonedDateTime until =
        to.map(day -> day.plusDays(1).atStartOfDay(zone))
            .orElseGet(() -> clock.instant().atZone(zone));
    ZonedDateTime since =
        from.map(day -> day.atStartOfDay(zone)).orElseGet(() -> until.minusWeeks(WEEKS));
    return summary(since.toInstant(), until.toInstant());
  }

  private SpentSummary summary(Instant from, Instant until) {
    Object[] totals =
        (Object[])
            getEntityManager()
                .createNativeQuery(
                    """
                    SELECT count(*), coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY total), 0)
                    FROM (SELECT sum(minutes) AS total FROM time_spent
                          WHERE noted_at >= :from AND noted_at < :until GROUP BY review_id) AS one
                    """)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    @SuppressWarnings("unchecked")
    List<Object[]> longest =
        getEntityManager()
            .createNativeQuery(
                """
                SELECT r.id, r.handoff_number, r.revision, sum(t.minutes)
                FROM time_spent t JOIN review r ON r.id = t.review_id
                WHERE t.noted_at >= :from AND t.noted_at < :until
                GROUP BY r.id HAVING sum(t.minutes) > :most
                ORDER BY sum(t.minutes) DESC, r.id LIMIT :limit
                """)
            .setParameter("from", from)
            .setParameter("until", until)
            .setParameter("most", TimeBox.MOST_MINUTES)
            .setParameter("limit", MOST_OUTLIERS)
            .getResultList();
    return new SpentSummary(
        ((Number) totals[0]).intValue(),
        ((Number) totals[1]).doubleValue(),
        longest.stream()
            .map(
                row ->
                    new SpentSummary.LongReview(
                        (UUID) row[0],
                        (String) row[1],
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue()))
            .toList());
  }

  /** Minutes alone. */
  record Minutes(int minutes) {}
}
