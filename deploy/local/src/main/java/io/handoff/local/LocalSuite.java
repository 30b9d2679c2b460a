package io.handoff.local;

import io.handoff.embedded.Directories;
import io.handoff.local.sample.SampleDeals;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;

/**
 * Starts the suite on this machine, loads the sample deals, says where everything is, and stops all
 * of it when it is told to end.
 */
public final class LocalSuite {

  private final Settings settings;
  private final Progress progress = new Progress(System.out);

  private LocalSuite(Settings settings) {
    this.settings = settings;
  }

  /** Runs until the process is told to end, or a part of the suite fails. */
  public static void main(String[] arguments) {
    try {
      new LocalSuite(Settings.from(System.getProperties())).run();
    } catch (CompletionException e) {
      leave(String.valueOf(e.getCause() == null ? e : e.getCause().getMessage()));
    } catch (CannotStart | SampleDeals.Failed e) {
      leave(String.valueOf(e.getMessage()));
    }
    System.exit(0);
  }

  private static void leave(String message) {
    System.err.println(message);
    System.exit(1);
  }

  private void run() {
    new Preflight(settings).check();
    if (settings.fresh()) {
      Directories.delete(settings.data());
    }
    LogFiles.open(settings.log(Part.KAFKA));
    Suite suite = new Suite(settings, progress);
    stopInTime(suite);
    try {
      bringUp(suite);
    } catch (RuntimeException e) {
      if (!suite.isStopping()) {
        throw e;
      }
    }
  }

  private void bringUp(Suite suite) {
    progress.line("Handoff is starting. Its data and logs are in .local/");
    suite.start();
    SampleDeals samples = samples();
    samples.load();
    Welcome.print(progress, settings, samples);
    progress.line(took());
    if (!settings.exitWhenReady()) {
      progress.line("Ctrl-C stops it all.");
      suite.watch();
    }
  }

  private void stopInTime(Suite suite) {
    ProcessNotes notes = new ProcessNotes(settings.processes());
    notes.remember("launcher", ProcessHandle.current());
    Thread stop =
        new Thread(
            () -> {
              progress.line("Stopping.");
              suite.close();
              notes.forget("launcher");
              progress.line("Stopped.");
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    if (settings.stopWithParent()) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
  }

  private SampleDeals samples() {
    Path stories = settings.root().resolve("deploy/local/samples");
    return new SampleDeals(stories, settings.data().resolve("samples"), Addresses.of(settings));
  }

  private String took() {
    Instant now = Instant.now();
    Instant jvm = Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    String own = "Ready after %d s".formatted(Duration.between(jvm, now).toSeconds());
    Instant command = settings.startedAt();
    return command == null
        ? own + "."
        : "%s, %d s since the command.".formatted(own, Duration.between(command, now).toSeconds());
  }
}
