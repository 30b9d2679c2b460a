package io.handoff.benchmark.finding;

import io.handoff.chassis.paging.Cursor;
import io.handoff.deals.handoff.HandoffFilter;
import io.handoff.deals.handoff.HandoffList;
import io.handoff.embedded.EmbeddedDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Pages of the list among 10,000 and among 1,000,000 handoffs: the service's own code, in one run,
 * taking turns between the two. What a filter selects grows with the number of handoffs, unless the
 * line says otherwise.
 */
public final class FindingBenchmark {

  private static final int FEW = 10_000;
  private static final int MANY = 1_000_000;
  private static final int WARM_UP = 30;
  private static final int TURNS = 200;
  private static final int PAGE = 21;

  private final Instant now = Clock.systemUTC().instant();
  private final HandoffList few;
  private final HandoffList many;

  private FindingBenchmark(HandoffList few, HandoffList many) {
    this.few = few;
    this.many = many;
  }

  /** Runs everything. */
  public static void main(String[] arguments) throws SQLException {
    try (EmbeddedDatabase server = EmbeddedDatabase.start();
        Handoffs few = Handoffs.generate(server, "few", FEW);
        Handoffs many = Handoffs.generate(server, "many", MANY)) {
      new FindingBenchmark(few.list(), many.list()).run();
    }
  }

  private void run() {
    System.out.printf(
        Locale.ROOT, "%-50s %12s %12s %7s%n", "page, p50 in ms", "10,000", "1,000,000", "ratio");
    for (Filters filters : Filters.values()) {
      measure(filters.toString(), filters.filter(), null);
    }
    String middle = Handoffs.MIDDLE.toString();
    measure("a page in the middle", Filters.ALL.filter(), new Cursor(middle, new UUID(0, 0)));
  }

  private void measure(String name, HandoffFilter filter, @Nullable Cursor after) {
    double[] amongFew = new double[TURNS];
    double[] amongMany = new double[TURNS];
    for (int i = -WARM_UP; i < TURNS; i++) {
      double onceFew = millis(few, filter, after);
      double onceMany = millis(many, filter, after);
      if (i >= 0) {
        amongFew[i] = onceFew;
        amongMany[i] = onceMany;
      }
    }
    double p50Few = median(amongFew);
    double p50Many = median(amongMany);
    System.out.printf(
        Locale.ROOT, "%-50s %12.2f %12.2f %7.2f%n", name, p50Few, p50Many, p50Many / p50Few);
  }

  private double millis(HandoffList list, HandoffFilter filter, @Nullable Cursor after) {
    long start = System.nanoTime();
    list.page(filter, after, PAGE, now);
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(double[] taken) {
    Arrays.sort(taken);
    return taken[taken.length / 2];
  }
}
