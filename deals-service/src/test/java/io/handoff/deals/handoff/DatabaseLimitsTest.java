package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.identity.Actor;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The database gives up what takes too long; an export may take its reader's time. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class DatabaseLimitsTest {

  private static final Actor AUDITOR = new Actor("auditor", "Auditor", null, Set.of("auditor"));

  @Inject DataSource database;

  @ParameterizedTest
  @CsvSource({
    "statement_timeout, 10s",
    "lock_timeout, 5s",
    "idle_in_transaction_session_timeout, 30s"
  })
  void everyConnectionHasLimits(String limit, String value) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet shown = statement.executeQuery("SHOW " + limit)) {
      assertThat(shown.next()).isTrue();
      assertThat(shown.getString(1)).isEqualTo(value);
    }
  }

  @Test
  void anExportOutlivesThemWhileItsReaderIsSlow() throws IOException {
    // Given: limits that the reader would exceed
    String deal = Api.freshDeal();
    Api.create("sales", deal, Api.completeDocument());
    PGSimpleDataSource hasty = new PGSimpleDataSource();
    hasty.setUrl(Parts.database());
    hasty.setOptions("-c idle_in_transaction_session_timeout=20ms");
    HandoffFilter ofTheDeal =
        new HandoffFilter(null, null, null, null, null, null, deal, null, null, null, null);

    // When
    List<String> taken = new ArrayList<>();
    new ReadEveryHandoff(hasty, Clock.systemUTC())
        .each(
            AUDITOR,
            ofTheDeal,
            handoff -> {
              pause();
              taken.add(handoff.dealId());
            });

    // Then
    assertThat(taken).containsExactly(deal);
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
