package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.sql.LastWrites;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.Parts;
import io.handoff.deals.template.Profile;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class LastWritesTest {

  private static final String INSERT =
      "INSERT INTO inbox_stream (topic, stream_id, last_sequence) VALUES (?, ?, ?)";
  private static final String DOUBLE =
      "UPDATE inbox_stream SET last_sequence = 2 * last_sequence + ? WHERE stream_id = ?";

  private final UUID id = UUID.randomUUID();

  @Inject LastWrites writes;
  @Inject AgroalDataSource database;
  @Inject CreateHandoff create;
  @Inject Handoffs handoffs;

  @Test
  void areWrittenWhenTheTransactionEnds() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              writes.add(INSERT, "test", id, 1L);
              assertThat(number("SELECT count(*) FROM inbox_stream WHERE stream_id = ?")).isZero();
            });
    assertThat(number("SELECT count(*) FROM inbox_stream WHERE stream_id = ?")).isOne();
  }

  @Test
  void areWrittenInTheirOrderHoweverManyThereAre() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              writes.add(INSERT, "test", id, 0L);
              for (long i = 0; i < 20; i++) {
                writes.add(DOUBLE, i % 2, id);
              }
            });
    assertThat(number("SELECT last_sequence FROM inbox_stream WHERE stream_id = ?"))
        .isEqualTo(0b01010101010101010101);
  }

  @Test
  void lockWhatOthersLockLastAndInOneOrder() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              writes.addLocking("b", DOUBLE, 1L, id);
              writes.addLocking("a", DOUBLE, 0L, id);
              writes.addLocking("b", DOUBLE, 0L, id);
              writes.add(INSERT, "test", id, 1L);
            });
    assertThat(number("SELECT last_sequence FROM inbox_stream WHERE stream_id = ?"))
        .isEqualTo(0b1010);
  }

  @Test
  void takeEverythingBackWhenOneFails() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          writes.add(INSERT, "test", id, 1L);
                          writes.add(INSERT, "test", id, 2L);
                        }))
        .hasStackTraceContaining("duplicate key");
    assertThat(number("SELECT count(*) FROM inbox_stream WHERE stream_id = ?")).isZero();
  }

  @Test
  void areLeftOutWhenTheTransactionIsTakenBack() {
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          writes.add(INSERT, "test", id, 1L);
                          throw new IllegalStateException("changed my mind");
                        }));
    assertThat(number("SELECT count(*) FROM inbox_stream WHERE stream_id = ?")).isZero();
  }

  @Test
  void includeWhatTheSessionAddsWhenItFlushesLast() {
    // Given
    Actor sales = new Actor("s1", "Priya Nair", "priya.nair@example.com", Set.of("sales"));
    UUID handoff = create.create(sales, "LAST-" + id, Profile.FULL, HandoffDocument.empty()).id();
    Instant later = Instant.parse("2031-01-01T00:00:00Z");

    // When
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              writes.add(INSERT, "test", id, 1L);
              handoffs.locked(handoff).orElseThrow().confirmUnchanged(later);
            });

    // Then
    assertThat(select("SELECT updated_at FROM handoff_words WHERE handoff_id = ?", handoff))
        .isEqualTo(later);
  }

  @Test
  void belongToATransaction() {
    assertThatIllegalStateException().isThrownBy(() -> writes.add(INSERT, "test", id, 1L));
  }

  private long number(String sql) {
    return (Long) select(sql, id);
  }

  private Object select(String sql, UUID about) {
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, about);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        Object value = row.getObject(1);
        return value instanceof Timestamp
            ? row.getObject(1, OffsetDateTime.class).toInstant()
            : value;
      }
    } catch (SQLException failed) {
      throw new AssertionError(failed);
    }
  }
}
