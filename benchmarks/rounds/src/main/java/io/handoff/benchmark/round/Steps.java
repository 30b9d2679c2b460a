package io.handoff.benchmark.round;

import io.handoff.benchmark.Latencies;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each step took, every time. */
final class Steps {

  /** Something that takes time. */
  interface Work<T> {
    T run() throws IOException;
  }

  private final Map<String, List<Duration>> taken = new LinkedHashMap<>();

  /** Does a step and notes what it took. */
  <T> T time(String step, Work<T> work) throws IOException {
    long start = System.nanoTime();
    T result = work.run();
    note(step, start);
    return result;
  }

  /** Notes that a step ends now. */
  void note(String step, long startNanos) {
    Duration duration = Duration.ofNanos(System.nanoTime() - startNanos);
    synchronized (taken) {
      taken.computeIfAbsent(step, name -> new ArrayList<>()).add(duration);
    }
  }

  /** All of them, in the order in which they first ended. */
  Map<String, Latencies> all() {
    Map<String, Latencies> all = new LinkedHashMap<>();
    synchronized (taken) {
      taken.forEach((step, durations) -> all.put(step, new Latencies(durations)));
    }
    return all;
  }
}
