package io.handoff.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Durations from short to long. */
public record Latencies(List<Duration> sorted) {

  public Latencies {
    sorted = sorted.stream().sorted().toList();
  }

  /** The duration that this share of all does not exceed. */
  public double millis(double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.get(Math.max(rank, 1) - 1).toNanos() / 1e6;
  }

  /** The usual three, and the worst. */
  public String inWords() {
    return String.format(
        Locale.ROOT,
        "p50 %.1f  p95 %.1f  p99 %.1f  max %.1f",
        millis(0.50),
        millis(0.95),
        millis(0.99),
        millis(1));
  }
}
