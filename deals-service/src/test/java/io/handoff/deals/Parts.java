package io.handoff.deals;

import io.handoff.embedded.DatabaseSettings;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The parts around the service: a real PostgreSQL, a real Kafka and an issuer of tokens. */
public class Parts implements QuarkusTestResourceLifecycleManager {

  private static EmbeddedDatabase database;
  private static EmbeddedKafka kafka;
  private static TokenIssuer issuer;

  @Override
  public Map<String, String> start() {
    database = EmbeddedDatabase.start(settings());
    kafka = EmbeddedKafka.start();
    issuer = TokenIssuer.start();
    return Map.of(
        "quarkus.http.test-port", "0",
        "quarkus.datasource.jdbc.url", database.jdbcUrl("deals"),
        "kafka.bootstrap.servers", kafka.bootstrapServers(),
        "quarkus.oidc.auth-server-url", issuer.issuer());
  }

  DatabaseSettings settings() {
    return DatabaseSettings.temporary();
  }

  @Override
  public void stop() {
    issuer.close();
    kafka.close();
    database.close();
  }

  /** The issuer, to ask it for good and bad tokens. */
  public static TokenIssuer issuer() {
    return issuer;
  }

  /** JDBC address of the database, with user and password. */
  public static String database() {
    return database.jdbcUrl("deals") + "?user=deals&password=deals";
  }

  /** Where the broker listens. */
  public static String bootstrapServers() {
    return kafka.bootstrapServers();
  }
}
