package io.handoff.benchmark.check;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Prints what a run of the checks takes. */
public final class ChecksBenchmark {

  private static final double MICROSECONDS = 1_000_000;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private ChecksBenchmark() {}

  /** Runs for about three minutes. */
  public static void main(String[] arguments) throws RunnerException {
    print("every check over", run(WholeCatalogue.class));
    print("the walk that each run begins with", run(OnlyTheWalk.class));
    print("that walk and the checks of", run(OneFamily.class));
  }

  private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\."))
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build())
        .run();
  }

  private static void print(String what, Collection<RunResult> results) {
    for (RunResult result : results) {
      double time = result.getPrimaryResult().getScore();
      String of =
          result.getParams().getParamsKeys().stream()
              .map(name -> " " + result.getParams().getParam(name))
              .findFirst()
              .orElse("");
      System.out.printf(
          Locale.UK,
          "%-52s %8.3f ms  %7.1f KB allocated  %,7.0f a second on one core%n",
          what + of,
          time / 1_000,
          result.getSecondaryResults().get(ALLOCATED).getScore() / 1_024,
          MICROSECONDS / time);
    }
  }
}
