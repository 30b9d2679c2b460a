package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.Topics;
import io.handoff.embedded.Checkout;
import io.handoff.embedded.TokenIssuer;
import io.handoff.review.DocumentFixture;
import io.handoff.review.FeatureTest;
import io.handoff.review.review.web.Caller;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What operators do about a fact that cannot be sent. */
@FeatureTest
class ParkedFactTest {

  private static final Pattern SEND_AGAIN = Pattern.compile("psql .* -c \"(UPDATE outbox .*)\"");

  TokenIssuer issuer;

  @Inject OpenedReviews reviews;
  @Inject AgroalDataSource database;

  @Test
  void isSentAgainWithWhatWaitsBehindItByTheCommandOfTheDocument() throws Exception {
    // Given
    HandoffStream handoff = reviews.handoff();
    ReviewOpened opened = reviews.open(handoff, DocumentFixture.clean(), Instant.now());
    byte[] payload = EventJson.write(opened);
    byte[] tooLarge = Arrays.copyOf(payload, 1_100_000);
    Arrays.fill(tooLarge, payload.length, tooLarge.length, (byte) ' ');
    UUID fact = leave(handoff.handoff().id(), tooLarge);
    await().atMost(Duration.ofSeconds(30)).until(() -> isParked(fact));
    Caller.of(issuer, "rina.patel", "engineer").approve(opened.reviewId());

    try (Published published = reviews.published(handoff)) {
      // When
      run("UPDATE outbox SET payload = ? WHERE message_id = ?", payload, fact);
      assertThat(published.all(HandoffApproved.class)).isEmpty();
      run(commandOfTheDocument());

      // Then
      published.await(ReviewOpened.class, 2);
      published.await(HandoffApproved.class);
      assertThat(published.all(ReviewOpened.class)).hasSize(2);
    }
  }

  /** Leaves a fact as an earlier release could, whatever its size. */
  private UUID leave(UUID handoff, byte[] payload) throws SQLException {
    UUID fact = UUID.randomUUID();
    run(
        """
        WITH stream AS (
          UPDATE outbox_stream SET last_sequence = last_sequence + 1
          WHERE topic = ? AND stream_id = ? RETURNING *)
        INSERT INTO outbox (message_id, topic, stream_id, sequence, type, occurred_at, payload)
        SELECT ?, topic, stream_id, last_sequence, ?, now(), ? FROM stream
        """,
        Topics.REVIEWS,
        handoff,
        fact,
        EventType.REVIEW_OPENED.wireName(),
        payload);
    return fact;
  }

  private boolean isParked(UUID fact) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT parked_cause FROM outbox WHERE message_id = ? AND parked_cause <> ''")) {
      select.setObject(1, fact);
      try (ResultSet parked = select.executeQuery()) {
        return parked.next();
      }
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      assertThat(statement.executeUpdate()).as(sql).isEqualTo(1);
    }
  }

  private static String commandOfTheDocument() throws IOException {
    Matcher command =
        SEND_AGAIN.matcher(Files.readString(Checkout.find().path("docs/operations.md")));
    assertThat(command.find()).isTrue();
    return command.group(1);
  }
}
