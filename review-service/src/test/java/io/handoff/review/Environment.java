package io.handoff.review;

import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** What the service needs around it in feature tests: a database, a broker, a token issuer. */
public final class Environment implements QuarkusTestResourceLifecycleManager {

  private EmbeddedDatabase database;
  private EmbeddedKafka kafka;
  private TokenIssuer issuer;

  @Override
  public Map<String, String> start() {
    database = EmbeddedDatabase.start();
    kafka = EmbeddedKafka.start();
    issuer = TokenIssuer.start();
    return Map.of(
        "quarkus.datasource.jdbc.url",
        database.jdbcUrl("review"),
        "kafka.bootstrap.servers",
        kafka.bootstrapServers(),
        "quarkus.oidc.auth-server-url",
        issuer.issuer(),
        "quarkus.http.test-port",
        "0",
        "handoff.reminders.every",
        "off");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(issuer, new TestInjector.MatchesType(TokenIssuer.class));
  }

  @Override
  public void stop() {
    issuer.close();
    kafka.close();
    database.close();
  }
}
