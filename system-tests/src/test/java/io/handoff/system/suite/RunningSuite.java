package io.handoff.system.suite;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.DatabaseSettings;
import io.handoff.embedded.Directories;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.EmbeddedKeycloak;
import io.handoff.embedded.ForkedKafka;
import io.handoff.embedded.KeycloakSettings;
import io.handoff.embedded.MailCatcher;
import io.handoff.system.http.Call;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL that loses nothing, Kafka, Keycloak with the realm that is shipped, a mail catcher,
 * and the three services as separate processes, all on free ports. What they print is under {@code
 * target/suite}.
 */
public final class RunningSuite implements Entrance, AutoCloseable {

  private final Checkout checkout = Checkout.find();
  private final Path directory = checkout.path("system-tests/target/suite");
  private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
  private final MailCatcher mails;
  private final EmbeddedKeycloak keycloak;
  private final EmbeddedDatabase database;
  private final ForkedKafka kafka;
  private final Tokens tokens;
  private final Thread lastResort = new Thread(this::stopProcesses, "stop-suite");

  private RunningSuite() {
    clean();
    for (Service service : Service.values()) {
      services.put(service, ServiceProcess.of(service, checkout, directory.resolve("logs")));
    }
    mails = MailCatcher.start();
    keycloak = EmbeddedKeycloak.launch(keycloakSettings());
    CompletableFuture<EmbeddedDatabase> databaseStarts =
        CompletableFuture.supplyAsync(() -> EmbeddedDatabase.start(databaseSettings()));
    kafka = ForkedKafka.start(0, directory.resolve("kafka"));
    database = databaseStarts.join();
    tokens = new Tokens(keycloak.tokenEndpoint());
    Runtime.getRuntime().addShutdownHook(lastResort);
  }

  /** Starts everything, and waits until all of it is ready. */
  static RunningSuite start() {
    RunningSuite suite = new RunningSuite();
    for (Service service : Service.values()) {
      suite.service(service).launch(suite.environment(service));
    }
    suite.keycloak.awaitReady();
    suite.services.values().forEach(ServiceProcess::awaitReady);
    return suite;
  }

  /** The process of a service. */
  public ServiceProcess service(Service service) {
    return services.get(service);
  }

  /** Starts a service again after it was killed, and waits until it is ready. */
  public void restart(Service service) {
    service(service).launch(environment(service));
    service(service).awaitReady();
  }

  /** Starts more processes of some services beside those that run, without waiting for them. */
  public Replicas replicate(int more, Service... which) {
    Map<Service, List<ServiceProcess>> all = new EnumMap<>(Service.class);
    services.forEach((service, process) -> all.put(service, new ArrayList<>(List.of(process))));
    for (Service service : which) {
      for (int i = 0; i < more; i++) {
        ServiceProcess another = ServiceProcess.of(service, checkout, directory.resolve("logs"));
        another.launch(environment(service));
        all.get(service).add(another);
      }
    }
    return new Replicas(all, tokens);
  }

  /** Every mail that was sent. */
  public MailCatcher mails() {
    return mails;
  }

  /** The broker. */
  public ForkedKafka kafka() {
    return kafka;
  }

  /** The database server of all three services. */
  public EmbeddedDatabase database() {
    return database;
  }

  /** Tokens of its users. */
  public Tokens tokens() {
    return tokens;
  }

  /** Who a user is. */
  public Person person(User user) {
    return tokens.person(user);
  }

  @Override
  public Call call(User user, Service service, String method, String path) {
    return anonymous(service, method, path).bearer(tokens.of(user));
  }

  /** A request of nobody to a service. */
  public Call anonymous(Service service, String method, String path) {
    return Call.to(service(service).uri().resolve(path), method);
  }

  @Override
  public void close() {
    Runtime.getRuntime().removeShutdownHook(lastResort);
    stopProcesses();
    mails.close();
  }

  private void stopProcesses() {
    services.values().forEach(ServiceProcess::kill);
    kafka.kill();
    keycloak.process().kill();
    database.close();
  }

  private void clean() {
    Directories.delete(directory);
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DatabaseSettings databaseSettings() {
    return DatabaseSettings.keptIn(directory.resolve("postgres"))
        .withLog(directory.resolve("postgres.log"));
  }

  private KeycloakSettings keycloakSettings() {
    Path realm = SuiteRealm.write(checkout.path("deploy/keycloak/handoff-realm.json"), directory);
    Path home = directory.resolve("keycloak");
    return new KeycloakSettings(
        checkout.keycloak(), realm, home, 0, directory.resolve("logs/keycloak.log"));
  }

  private Map<String, String> environment(Service service) {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", "localhost");
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(service.database()));
    environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.issuer());
    environment.put("QUARKUS_OIDC_CONNECTION_DELAY", "120S");
    environment.put("HANDOFF_MAIL_HOST", "localhost");
    environment.put("HANDOFF_REMINDERS_EVERY", "1s");
    environment.put("HANDOFF_MAIL_PORT", Integer.toString(mails.smtpPort()));
    Arrays.stream(Service.values())
        .forEach(each -> environment.put("HANDOFF_URLS_" + each.name(), uri(each)));
    return Collections.unmodifiableMap(environment);
  }

  private String uri(Service service) {
    return service(service).uri().toString();
  }
}
