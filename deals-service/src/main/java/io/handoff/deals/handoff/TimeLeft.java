package io.handoff.deals.handoff;

import io.handoff.contracts.finding.WorkingSpan;
import io.handoff.contracts.finding.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Working time of whoever decides until a decision is due, as review-service tells it. */
final class TimeLeft {

  private TimeLeft() {}

  /** Negative when it is late; absent when the working time of now is not known. */
  static @Nullable Duration of(@Nullable WorkingTime working, Instant due, Instant now) {
    if (working == null || now.isAfter(working.until())) {
      return null;
    }
    Duration left =
        due.isBefore(now) ? between(working, due, now).negated() : between(working, now, due);
    return left.truncatedTo(ChronoUnit.SECONDS);
  }

  private static Duration between(WorkingTime working, Instant from, Instant until) {
    return working.spans().stream()
        .map(span -> within(span, from, until))
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration within(WorkingSpan span, Instant from, Instant until) {
    Instant begin = span.from().isAfter(from) ? span.from() : from;
    Instant end = span.until().isBefore(until) ? span.until() : until;
    return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
  }
}
