package io.handoff.local;

import io.handoff.embedded.ChildProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts one of our services as its own process, told where everything else is. */
final class ServiceProcess {

  /** The three services. */
  static final List<Part> PARTS = List.of(Part.DEALS, Part.REVIEW, Part.NOTIFICATION);

  private static final Duration STARTUP = Duration.ofSeconds(120);

  private ServiceProcess() {}

  /** Starts it without waiting. */
  static ChildProcess launch(Settings settings, Part part) {
    ProcessBuilder command =
        new ProcessBuilder(
            ChildProcess.java(),
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar(settings, part).toString());
    command.directory(settings.root().toFile());
    command.environment().putAll(environment(settings, part));
    return ChildProcess.start(part.label(), command, settings.log(part));
  }

  /** Waits until it says that it can work. */
  static void awaitReady(Settings settings, Part part, ChildProcess process) {
    process.awaitOk(URI.create(settings.url(part) + "/q/health/ready"), STARTUP);
  }

  /** What the build made of it. */
  static Path jar(Settings settings, Part part) {
    return settings.root().resolve(part.label()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  private static Map<String, String> environment(Settings settings, Part part) {
    String database = part.name().toLowerCase(Locale.ROOT);
    return Map.ofEntries(
        Map.entry("QUARKUS_HTTP_HOST", "localhost"),
        Map.entry("QUARKUS_HTTP_PORT", Integer.toString(settings.port(part))),
        Map.entry(
            "QUARKUS_DATASOURCE_JDBC_URL",
            "jdbc:postgresql://localhost:%d/%s".formatted(settings.port(Part.POSTGRES), database)),
        Map.entry("QUARKUS_DATASOURCE_USERNAME", database),
        Map.entry("QUARKUS_DATASOURCE_PASSWORD", database),
        Map.entry("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + settings.port(Part.KAFKA)),
        Map.entry("QUARKUS_OIDC_AUTH_SERVER_URL", settings.url(Part.KEYCLOAK) + "/realms/handoff"),
        // Keycloak is the last to be up; a service waits for it instead of starting without. The
        // delay counts only as far as the time-out, which is why both are set.
        Map.entry("QUARKUS_OIDC_CONNECTION_DELAY", "120S"),
        Map.entry("QUARKUS_OIDC_CONNECTION_TIMEOUT", "120S"),
        Map.entry("HANDOFF_MAIL_HOST", "localhost"),
        Map.entry("HANDOFF_MAIL_PORT", Integer.toString(settings.port(Part.SMTP))),
        Map.entry("HANDOFF_URLS_DEALS", settings.url(Part.DEALS)),
        Map.entry("HANDOFF_URLS_REVIEW", settings.url(Part.REVIEW)),
        Map.entry("HANDOFF_URLS_NOTIFICATION", settings.url(Part.NOTIFICATION)));
  }
}
