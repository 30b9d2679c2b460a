package io.handoff.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A process that this JVM started, with its output in a file. */
public final class ChildProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long POLL_MILLIS = 200;

  private final String name;
  private final Process process;
  private final Path log;

  private ChildProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  /** Starts the command; what it prints goes to {@code log}, replacing what was there. */
  public static ChildProcess start(String name, ProcessBuilder command, Path log) {
    try {
      Path parent = log.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Process process =
          command
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .redirectOutput(log.toFile())
              .start();
      return new ChildProcess(name, process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " could not be started", e);
    }
  }

  /** The {@code java} of this JVM. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The running process. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Whether it has not ended yet. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Where its output is. */
  public Path log() {
    return log;
  }

  /** The last lines of a log. */
  public static List<String> lastLines(Path log, int count) {
    try {
      List<String> lines =
          new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
      return lines.subList(Math.max(0, lines.size() - count), lines.size());
    } catch (IOException e) {
      return List.of("(there is no log at " + log + ")");
    }
  }

  /**
   * Waits until the address answers 200.
   *
   * @throws IllegalStateException if the process ends first, or the time is over
   */
  public void awaitOk(URI address, Duration limit) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    await(() -> answersOk(client, request), limit);
  }

  /**
   * Waits until it printed this.
   *
   * @throws IllegalStateException if the process ends first, or the time is over
   */
  void awaitLine(String line, Duration limit) {
    await(() -> lastLines(log, Integer.MAX_VALUE).contains(line), limit);
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly();
    awaitExit(PATIENCE);
  }

  /** Asks it to end, and after a while makes it. */
  @Override
  public void close() {
    process.destroy();
    if (!awaitExit(PATIENCE)) {
      kill();
    }
  }

  private void await(BooleanSupplier ready, Duration limit) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (awaitExit(Duration.ofMillis(POLL_MILLIS))) {
        throw new IllegalStateException(name + " ended with status " + process.exitValue());
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(name + " was not ready after " + limit.toSeconds() + " s");
      }
    }
  }

  private static boolean answersOk(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting", e);
    }
  }

  private boolean awaitExit(Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + name, e);
    }
  }
}
