package io.handoff.benchmark.round;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.EmbeddedKeycloak;
import io.handoff.embedded.ForkedKafka;
import io.handoff.embedded.FreePort;
import io.handoff.embedded.KeycloakSettings;
import io.handoff.embedded.MailCatcher;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

  private final MailCatcher mails = MailCatcher.start();
  private final EmbeddedKeycloak keycloak;
  private final ForkedKafka kafka;
  private final Map<String, Integer> ports = new LinkedHashMap<>();
  private final Map<String, ChildProcess> services = new LinkedHashMap<>();

  private Suite(Checkout checkout, Path directory) {
    keycloak =
        EmbeddedKeycloak.launch(KeycloakSettings.of(checkout, directory.resolve("keycloak")));
    kafka = ForkedKafka.start(0, directory.resolve("kafka"));
    SERVICES.forEach(service -> ports.put(service, FreePort.any()));
  }

  /** Starts everything, and waits until all of it is ready. */
  static Suite start(Checkout checkout, EmbeddedDatabase database, Path directory) {
    Suite suite = new Suite(checkout, directory);
    try {
      suite.keycloak.awaitReady();
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
    String form =
        "grant_type=password&client_id=handoff-cli&username=%1$s&password=%1$s".formatted(user);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(keycloak.tokenEndpoint())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return Http.body(Http.send(request, 200)).path("access_token").asText();
  }

  /** Each process by its name. */
  Map<String, ProcessHandle> processes() {
    Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    services.forEach((name, process) -> processes.put(name + "-service", process.handle()));
    processes.put("Kafka", kafka.process());
    processes.put("Keycloak", keycloak.process().handle());
    return processes;
  }

  @Override
  public void close() {
    List<AutoCloseable> parts = new ArrayList<>(services.values());
    parts.addAll(List.of(kafka, keycloak, mails));
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception failed) {
        System.err.println("One part did not stop in order: " + failed.getMessage());
      }
    }
  }

  private Map<String, String> environment(String service, EmbeddedDatabase database) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.get(service)));
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service));
    environment.put("QUARKUS_DATASOURCE_USERNAME", service);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", service);
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
    environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "120S");
    environment.put("HANDOFF_MAIL_HOST", "localhost");
    environment.put("HANDOFF_MAIL_PORT", Integer.toString(mails.smtpPort()));
    SERVICES.forEach(
        each ->
            environment.put(
                "HANDOFF_URLS_" + each.toUpperCase(Locale.ROOT), address(each).toString()));
    return environment;
  }
}
