package io.handoff.review;

import java.util.Arrays;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts what the service asks the database for; what it does beside a request counts too. */
public final class CountedQueries implements AutoCloseable {

  private final Statistics statistics;

  /** Counts from now on. */
  public CountedQueries(SessionFactory sessions) {
    statistics = sessions.getStatistics();
    statistics.setStatisticsEnabled(true);
    statistics.clear();
  }

  /** Counts from here again. */
  public void clear() {
    statistics.clear();
  }

  /** How often anything was asked that says all of this. */
  public long saying(String... parts) {
    return Arrays.stream(statistics.getQueries())
        .filter(query -> Arrays.stream(parts).allMatch(query::contains))
        .mapToLong(query -> statistics.getQueryStatistics(query).getExecutionCount())
        .sum();
  }

  /** How many of an entity were read whole, with all of their columns. */
  public long loaded(Class<?> entity) {
    return statistics.getEntityStatistics(entity.getName()).getLoadCount();
  }

  @Override
  public void close() {
    statistics.setStatisticsEnabled(false);
  }
}
