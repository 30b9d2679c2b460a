package io.handoff.benchmark.round;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Our three services as the build made them, with Kafka, Keycloak and a mail catcher. */
final class Suite implements AutoCloseable {

  private static final Duration STARTUP = Duration.ofSeconds(180);
  private static final List<String> SERVICES = List.of("deals", "review", "notification");

  private final Surroundings surroundings;
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private final Map<String, ChildProcess> services = new LinkedHashMap<>();

  private Suite(Surroundings surroundings) {
    this.surroundings = surroundings;
    SERVICES.forEach(service -> ports.put(service, FreePort.any()));
  }

  /** Starts everything, and waits until all of it is ready. */
  static Suite start(Checkout checkout, EmbeddedDatabase database, Path directory) {
    Suite suite = new Suite(Surroundings.start(checkout, directory));
    try {
      for (String service : SERVICES) {
        suite.startService(service, checkout, database, directory);
      }
      return suite;
    } catch (RuntimeException failed) {
      suite.close();
      throw failed;
    }
  }

  /** One after another, since a start keeps both processors busy. */
  private void startService(
      String service, Checkout checkout, EmbeddedDatabase database, Path directory) {
    Path jar = checkout.path(service + "-service/target/quarkus-app/quarkus-run.jar");
    String name = service + "-service";
    ProcessBuilder command = Java.command(jar);
    command.environment().putAll(environment(service, database));
    ChildProcess process = ChildProcess.start(name, command, directory.resolve(name + ".log"));
    services.put(service, process);
    process.awaitOk(address(service).resolve("/q/health/ready"), STARTUP);
  }

  /** Where a service answers. */
  URI address(String service) {
    return URI.create("http://localhost:" + ports.get(service));
  }

  /** An access token of a demo user. */
  String token(String user) throws IOException {
    return surroundings.token(user);
  }

  /** Each process by its name. */
  Map<String, ProcessHandle> processes() {
    Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    services.forEach((name, process) -> processes.put(name + "-service", process.handle()));
    processes.putAll(surroundings.processes());
    return processes;
  }

  @Override
  public void close() {
    List<AutoCloseable> parts = new ArrayList<>(services.values());
    parts.add(surroundings);
    Surroundings.closeAll(parts);
  }

  private Map<String, String> environment(String service, EmbeddedDatabase database) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(service)));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service));
    environment.put("QUARKUS_DATASOURCE_USERNAME", service);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", service);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", surroundings.kafka());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", surroundings.issuer());
    environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "120S");
    environment.put("HANDOFF_MAIL_HOST", "localhost");
    environment.put("HANDOFF_MAIL_PORT", Integer.toString(surroundings.mails().smtpPort()));
    SERVICES.forEach(
        each ->
            environment.put(
                "HANDOFF_URLS_" + each.toUpperCase(Locale.ROOT), address(each).toString()));
    return environment;
  }
}
