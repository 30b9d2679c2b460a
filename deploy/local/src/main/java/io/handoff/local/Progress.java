package io.handoff.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The lines that tell the person at the console how far the start has come. */
final class Progress {

  private final PrintStream out;

  Progress(PrintStream out) {
    this.out = out;
  }

  /** A part is up. */
  void ready(Part part, String address, long nanos) {
    double seconds = nanos / (double) TimeUnit.SECONDS.toNanos(1);
    line(
        String.format(
            Locale.ROOT, "  %-22s ready in %5.1f s   %s", part.label(), seconds, address));
  }

  /** Anything else worth saying. */
  void line(String text) {
    out.println(text);
    out.flush();
  }
}
