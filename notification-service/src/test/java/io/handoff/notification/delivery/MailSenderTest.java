package io.handoff.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.embedded.MailCatcher;
import io.handoff.notification.Surroundings;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import io.handoff.notification.smtp.MailSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A mail that was accepted and is not written down would come twice after a kill. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class MailSenderTest {

  private static final int MAILS = 12;

  /** What a write of "sent" waits for while the test holds it. */
  private static final int LOCK = 20_261_122;

  MailCatcher catcher;

  @Inject Deliveries deliveries;
  @Inject MailSettings mail;
  @Inject DataSource database;

  private final UUID event = UUID.randomUUID();

  @Test
  void sendsNoMoreThanItHasConnectionsWhileNothingCanBeWrittenDown() throws SQLException {
    // Given
    try (Connection held = database.getConnection();
        Statement statement = held.createStatement()) {
      statement.execute(
          "create or replace function hold_sent() returns trigger language plpgsql as"
              + " $$ begin perform pg_advisory_xact_lock("
              + LOCK
              + "); return new; end $$");
      statement.execute(
          "create or replace trigger hold_sent before update on delivery for each row"
              + " when (new.state = 'SENT') execute function hold_sent()");
      statement.execute("select pg_advisory_lock(" + LOCK + ")");
      try {
        // When
        List<Delivery> queued = IntStream.range(0, MAILS).mapToObj(this::delivery).toList();
        QuarkusTransaction.requiringNew().run(() -> deliveries.persist(queued));

        // Then
        assertThat(mail.connections()).isLessThan(MAILS);
        await().atMost(Duration.ofSeconds(20)).until(() -> accepted() == mail.connections());
        await()
            .during(Duration.ofSeconds(2))
            .atMost(Duration.ofSeconds(4))
            .until(() -> accepted() == mail.connections());

        // When
        statement.execute("select pg_advisory_unlock(" + LOCK + ")");

        // Then
        await()
            .atMost(Duration.ofSeconds(20))
            .until(
                () -> queued.stream().allMatch(each -> stateOf(each.id()) == DeliveryState.SENT));
        assertThat(accepted()).isEqualTo(MAILS);
      } finally {
        statement.execute("select pg_advisory_unlock_all()");
        statement.execute("drop trigger hold_sent on delivery");
        statement.execute("drop function hold_sent()");
      }
    }
  }

  private long accepted() {
    return IntStream.range(0, MAILS).mapToLong(i -> catcher.mailsTo(address(i)).size()).sum();
  }

  private DeliveryState stateOf(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> deliveries.findById(id).state());
  }

  private String address(int number) {
    return "unwritten" + number + "." + event + "@example.com";
  }

  private Delivery delivery(int number) {
    Cause cause =
        new Cause(
            event, UUID.randomUUID(), "HO-1", UUID.randomUUID(), 1, null, null, Instant.EPOCH);
    Addressee addressee = new Addressee(address(number), "", Role.REVIEWER, null, null);
    Letter letter =
        new Letter("<" + UUID.randomUUID() + "@example.com>", "subject", "text", "html");
    return new Delivery(MessageKind.OVERDUE, cause, addressee, letter, Instant.EPOCH);
  }
}
