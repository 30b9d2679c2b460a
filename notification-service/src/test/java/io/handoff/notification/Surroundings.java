package io.handoff.notification;

import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.EmbeddedKafka;
import io.handoff.embedded.MailCatcher;
import io.handoff.embedded.TokenIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts what the service needs, once for all feature tests, and hands it to them. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

  private EmbeddedDatabase database;
  private EmbeddedKafka kafka;
  private MailCatcher catcher;
  private SmtpGate gate;
  private TokenIssuer issuer;

  @Override
  public Map<String, String> start() {
    database = EmbeddedDatabase.start();
    kafka = EmbeddedKafka.start();
    catcher = MailCatcher.start();
    gate = new SmtpGate(catcher.smtpPort());
    issuer = TokenIssuer.start();
    return Map.of(
        "quarkus.datasource.jdbc.url", database.jdbcUrl("notification"),
        "kafka.bootstrap.servers", kafka.bootstrapServers(),
        "handoff.mail.port", String.valueOf(gate.port()),
        "handoff.mail.send-timeout", "2s",
        "quarkus.oidc.auth-server-url", issuer.issuer(),
        "quarkus.http.test-port", "0");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(catcher, new TestInjector.MatchesType(MailCatcher.class));
    injector.injectIntoFields(gate, new TestInjector.MatchesType(SmtpGate.class));
    injector.injectIntoFields(issuer, new TestInjector.MatchesType(TokenIssuer.class));
    injector.injectIntoFields(kafka, new TestInjector.MatchesType(EmbeddedKafka.class));
  }

  @Override
  public void stop() {
    issuer.close();
    gate.close();
    catcher.close();
    kafka.close();
    database.close();
  }
}
