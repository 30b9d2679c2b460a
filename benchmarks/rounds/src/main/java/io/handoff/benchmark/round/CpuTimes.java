package io.handoff.benchmark.round;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The processor time that each part has used so far, its child processes included. */
record CpuTimes(Map<String, Duration> used) {

  /** Reads them now. */
  static CpuTimes of(Map<String, ProcessHandle> processes) {
    Map<String, Duration> used = new LinkedHashMap<>();
    processes.forEach((name, process) -> used.put(name, of(process)));
    return new CpuTimes(used);
  }

  private static Duration of(ProcessHandle process) {
    boolean self = process.equals(ProcessHandle.current()); // its children are counted apart
    return Stream.concat(Stream.of(process), self ? Stream.empty() : process.descendants())
        .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** What was used since. */
  Map<String, Duration> since(CpuTimes before) {
    Map<String, Duration> since = new LinkedHashMap<>();
    used.forEach(
        (name, now) -> since.put(name, now.minus(before.used.getOrDefault(name, Duration.ZERO))));
    return since;
  }

  /** All of it. */
  Duration total() {
    return used.values().stream().reduce(Duration.ZERO, Duration::plus);
  }
}
