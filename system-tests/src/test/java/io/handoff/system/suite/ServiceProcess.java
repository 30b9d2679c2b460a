package io.handoff.system.suite;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.FreePort;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One service as the build made it, in a process of its own; always on the same port. */
public final class ServiceProcess {

  private static final Duration STARTUP = Duration.ofSeconds(120);

  private final Service service;
  private final Path jar;
  private final Path logs;
  private final int port = FreePort.any();
  private int starts;
  private @Nullable ChildProcess process;

  private ServiceProcess(Service service, Path jar, Path logs) {
    this.service = service;
    this.jar = jar;
    this.logs = logs;
  }

  /** A service that does not run yet. */
  static ServiceProcess of(Service service, Checkout checkout, Path logs) {
    Path jar = checkout.path(service.module() + "/target/quarkus-app/quarkus-run.jar");
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(
          service.module() + " is not built yet: mvn -DskipTests package");
    }
    return new ServiceProcess(service, jar, logs);
  }

  /** Starts it with this environment, without waiting. */
  void launch(Map<String, String> environment) {
    ProcessBuilder command =
        new ProcessBuilder(
            ChildProcess.java(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar.toString());
    command.environment().putAll(environment);
    command.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    starts++;
    process =
        ChildProcess.start(
            service.module(),
            command,
            logs.resolve(service.module() + "-" + port + "-" + starts + ".log"));
  }

  /** Waits until it says that it can work. */
  public void awaitReady() {
    Objects.requireNonNull(process).awaitOk(uri().resolve("/q/health/ready"), STARTUP);
  }

  /** Ends it at once, as {@code kill -9} does. */
  public void kill() {
    if (process != null) {
      process.kill();
    }
  }

  /** Asks it to end, and waits until it has. */
  void stop() {
    if (process != null) {
      process.close();
    }
  }

  /** Where it answers. */
  public URI uri() {
    return URI.create("http://localhost:" + port);
  }
}
