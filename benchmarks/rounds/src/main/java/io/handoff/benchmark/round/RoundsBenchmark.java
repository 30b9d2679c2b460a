package io.handoff.benchmark.round;

import io.handoff.benchmark.Latencies;
import io.handoff.embedded.Checkout;
import io.handoff.embedded.DatabaseSettings;
import io.handoff.embedded.Directories;
import io.handoff.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Goes through rounds in our suite, through the same rounds with as little as possible around them,
 * and through equal approvals in two process engines, one system after another on this machine and
 * one PostgreSQL, and prints how many a second each did.
 */
public final class RoundsBenchmark {

  private static final Duration QUIET_LOOK = Duration.ofSeconds(1);
  private static final Duration QUIET = Duration.ofMillis(150);
  private static final int QUIET_LIMIT = 120;

  private final Checkout checkout = Checkout.find();
  private final Path directory = checkout.path("benchmarks/rounds/target/run");
  private final int users = Integer.getInteger("handoff.users", 32);
  private final int rounds = Integer.getInteger("handoff.rounds", 3_000);
  private final int warmUp = Integer.getInteger("handoff.warmup", 1_000);
  private final List<String> contenders =
      List.of(
          System.getProperty("handoff.contenders", "bare,floor,flowable,camunda,handoff")
              .split("\\s*,\\s*"));
  private final Map<String, Double> rates = new LinkedHashMap<>();

  private RoundsBenchmark() {}

  /** Runs everything, and exits with 1 when a step failed. */
  public static void main(String[] arguments) {
    try {
      new RoundsBenchmark().run();
      System.exit(0);
    } catch (IOException | RuntimeException failed) {
      System.err.println("The benchmark stopped: " + failed);
      System.exit(1);
    }
  }

  private void run() throws IOException {
    Directories.delete(directory);
    Files.createDirectories(directory);
    DatabaseSettings settings =
        DatabaseSettings.keptIn(directory.resolve("postgres"))
            .withLog(directory.resolve("postgres.log"));
    try (EmbeddedDatabase database = EmbeddedDatabase.start(settings)) {
      stopOnSignal();
      System.out.printf(
          Locale.ROOT,
          "%d processors, %d users, %d rounds after %d to warm up%n",
          Runtime.getRuntime().availableProcessors(),
          users,
          rounds,
          warmUp);
      for (String name : contenders) {
        try (Contender contender = start(name, database)) {
          measure(contender, database);
        }
      }
    }
    ratios();
  }

  /** Leaves nothing running when somebody stops the benchmark. */
  private void stopOnSignal() {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
                  EmbeddedDatabase.postmaster(directory.resolve("postgres"))
                      .ifPresent(ProcessHandle::destroy);
                },
                "stop-benchmark"));
  }

  private Contender start(String name, EmbeddedDatabase database) throws IOException {
    return switch (name) {
      case "bare" -> Bare.start(database, directory, users);
      case "floor" -> Floor.start(checkout, database, directory);
      case "flowable" -> Engine.flowable(checkout, database, directory);
      case "camunda" -> Engine.camunda(checkout, database, directory);
      case "handoff" -> Handoff.start(checkout, database, directory);
      default ->
          throw new IllegalArgumentException(
              "bare, floor, flowable, camunda or handoff, not " + name);
    };
  }

  private void measure(Contender contender, EmbeddedDatabase database) throws IOException {
    Map<String, ProcessHandle> processes = new LinkedHashMap<>(contender.processes());
    processes.put("PostgreSQL", database.process());
    processes.put("load and mail catcher", ProcessHandle.current());
    Load load = new Load(users);

    contender.prepare(warmUp);
    load.unpaced(warmUp, () -> contender.approval().goThrough(new Steps()));

    contender.prepare(rounds);
    awaitQuiet(processes);
    int again = Http.sentAgain();
    CpuTimes before = CpuTimes.of(processes);
    Steps steps = new Steps();
    double rate =
        load.unpaced(
            rounds,
            () ->
                steps.time(
                    "the whole",
                    () -> {
                      contender.approval().goThrough(steps);
                      return true;
                    }));
    Map<String, Duration> cpu = CpuTimes.of(processes).since(before);
    rates.put(contender.label(), rate);
    again = Http.sentAgain() - again;
    title("%s, as fast as %d users can: %.0f a second", contender.label(), users, rate);
    print(steps);
    if (again > 0) {
      System.out.printf("  %d requests were answered with 503 and sent again%n", again);
    }
    print(cpu);

    int slow = Math.max(rounds / 2, 1);
    contender.prepare(slow);
    awaitQuiet(processes);
    Steps calm = new Steps();
    double paced = load.paced(slow, rate / 2, () -> contender.approval().goThrough(calm));
    title("%s at half that load: %.0f a second", contender.label(), paced);
    print(calm);
    awaitQuiet(processes);
    contender.requireDone(warmUp + rounds + slow);
  }

  /** Waits until hardly anything runs, so that nothing but the rounds is measured. */
  private static void awaitQuiet(Map<String, ProcessHandle> processes) {
    Duration last = CpuTimes.of(processes).total();
    for (int i = 0; i < QUIET_LIMIT; i++) {
      try {
        TimeUnit.MILLISECONDS.sleep(QUIET_LOOK.toMillis());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new UncheckedIOException(new IOException("interrupted", stopped));
      }
      Duration now = CpuTimes.of(processes).total();
      if (now.minus(last).compareTo(QUIET) < 0) {
        return;
      }
      last = now;
    }
    System.out.println("  The machine did not become quiet before this was measured.");
  }

  /** Tells more than the rate does when the machine has other work too. */
  private void print(Map<String, Duration> cpu) {
    Duration all = cpu.values().stream().reduce(Duration.ZERO, Duration::plus);
    Map<String, Duration> lines = new LinkedHashMap<>(cpu);
    lines.put("all together", all);
    lines.forEach(
        (name, used) ->
            System.out.printf(
                Locale.ROOT,
                "  %-34s  %.2f ms of processor time a round%n",
                name,
                used.toNanos() / 1e6 / rounds));
  }

  private static void print(Steps steps) {
    for (Map.Entry<String, Latencies> step : steps.all().entrySet()) {
      System.out.printf(Locale.ROOT, "  %-34s  %s ms%n", step.getKey(), step.getValue().inWords());
    }
  }

  private void ratios() {
    Double ours = rates.get("Handoff");
    if (ours == null) {
      return;
    }
    title("Rates");
    rates.forEach(
        (name, rate) ->
            System.out.printf(
                Locale.ROOT,
                "  %-34s  %6.0f a second; Handoff does %.2f times as many%n",
                name,
                rate,
                ours / rate));
  }

  private static void title(String text, Object... values) {
    System.out.printf(Locale.ROOT, "%n" + text + "%n", values);
  }
}
