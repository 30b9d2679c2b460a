package io.handoff.benchmark.round;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.EmbeddedKeycloak;
import io.handoff.embedded.ForkedKafka;
import io.handoff.embedded.KeycloakSettings;
import io.handoff.embedded.MailCatcher;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a round needs around it when everything is on: Kafka, Keycloak and a mail catcher. */
final class Surroundings implements AutoCloseable {

  private final MailCatcher mails = MailCatcher.start();
  private final EmbeddedKeycloak keycloak;
  private final ForkedKafka kafka;

  private Surroundings(EmbeddedKeycloak keycloak, Path directory) {
    this.keycloak = keycloak;
    this.kafka = ForkedKafka.start(0, directory.resolve("kafka"));
  }

  /** Starts all three, and waits until they are ready. */
  static Surroundings start(Checkout checkout, Path directory) {
    Surroundings surroundings =
        new Surroundings(
            EmbeddedKeycloak.launch(KeycloakSettings.of(checkout, directory.resolve("keycloak"))),
            directory);
    try {
      surroundings.keycloak.awaitReady();
      return surroundings;
    } catch (RuntimeException failed) {
      surroundings.close();
      throw failed;
    }
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

  /** Who issues the tokens. */
  String issuer() {
    return keycloak.issuer();
  }

  /** Where Kafka is. */
  String kafka() {
    return kafka.bootstrapServers();
  }

  /** Where mails are sent to. */
  MailCatcher mails() {
    return mails;
  }

  /** Each process by its name. */
  Map<String, ProcessHandle> processes() {
    Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    processes.put("Kafka", kafka.process());
    processes.put("Keycloak", keycloak.process().handle());
    return processes;
  }

  @Override
  public void close() {
    closeAll(List.of(kafka, keycloak, mails));
  }

  /** Closes every part, whatever becomes of the others. */
  static void closeAll(List<? extends AutoCloseable> parts) {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception failed) {
        System.err.println("One part did not stop in order: " + failed.getMessage());
      }
    }
  }
}
