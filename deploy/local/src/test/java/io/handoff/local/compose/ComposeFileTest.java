package io.handoff.local.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeFileTest {

  private static final Path ROOT = Checkout.find().path("");

  @Test
  void fitsTheServicesItStarts() throws IOException {
    // Given
    String compose = Files.readString(ROOT.resolve("docker-compose.yml"));

    // When
    var faults = ComposeRules.faultsOf(ROOT, compose);

    // Then
    assertThat(faults).isEmpty();
  }

  /** Each row breaks the real file in one place; a rule that finds nothing then is no rule. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postgres:18.6                   | postgres:latest          | postgres: image postgres:latest is not pinned
          axllent/mailpit:v1.31.2         | axllent/mailpit          | mailpit: image axllent/mailpit is not pinned
          127.0.0.1:8081:8081             | 127.0.0.1:8081:8080      | deals-service: publishes
          127.0.0.1:8082:8082             | 127.0.0.1:9082:8082      | review-service: publishes
          handoff-realm.json:/            | handoff-kingdom.json:/   | keycloak: mounts ./deploy/keycloak/handoff-kingdom.json, which is missing
          HANDOFF_MAIL_HOST               | HANDOFF_MAIL_SERVER      | notification-service: sets HANDOFF_MAIL_SERVER, which nothing reads
          KAFKA_BOOTSTRAP_SERVERS: kafka  | KAFKA_BOOTSTRAP_SERVERS: broker | names the host broker, which is missing
          http://keycloak:8080            | http://identity:8080     | names the host identity, which is missing
          /q/health/ready                 | /q/health/well           | deals-service: is probed at http://localhost:8081/q/health/well, where nothing answers
          deals-service/Dockerfile        | deals-service/Containerfile | deals-service: is built by deals-service/Containerfile, which is missing
          ${DEALS_DATABASE_PASSWORD:-     | ${DEALS_SECRET:-         | DEALS_SECRET
          mailpit:\\n        condition    | postbox:\\n        condition | notification-service: waits for postbox, which is missing
          """)
  void isFoundOutWhenBroken(String right, String wrong, String fault) throws IOException {
    // Given
    String compose = Files.readString(ROOT.resolve("docker-compose.yml"));
    String before = right.translateEscapes();
    assertThat(compose).contains(before);

    // When
    var faults = ComposeRules.faultsOf(ROOT, compose.replace(before, wrong.translateEscapes()));

    // Then
    assertThat(faults).anyMatch(found -> found.contains(fault));
  }

  @Test
  void createsTheTopicsThatTheServicesUse() throws IOException {
    // Given
    String script = Files.readString(ROOT.resolve("deploy/compose/create-topics.sh"));

    // When
    var topics = Topics.all().stream().filter(name -> !name.endsWith(".dlq"));

    // Then
    assertThat(script)
        .contains("for topic in " + String.join(" ", topics.toList()) + ";")
        .contains("\"$topic\" \"$topic.dlq\"")
        .contains("--partitions " + Topics.PARTITIONS + " ")
        .contains("--config retention.ms=-1");
  }

  @Test
  void createsADatabaseForEachService() throws IOException {
    // Given
    String script = Files.readString(ROOT.resolve("deploy/compose/create-databases.sh"));

    // When
    var databases = EmbeddedDatabase.DATABASES;

    // Then
    assertThat(databases)
        .allSatisfy(name -> assertThat(script).contains("create " + name + " \"$"));
  }
}
