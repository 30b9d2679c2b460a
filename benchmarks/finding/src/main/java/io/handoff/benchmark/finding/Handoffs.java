package io.handoff.benchmark.finding;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.handoff.deals.handoff.HandoffList;
import io.handoff.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.flywaydb.core.Flyway;

/** A database of its own with so many handoffs, of a spread as years of use would leave it. */
final class Handoffs implements AutoCloseable {

  static final String OWNER = "person7@example.com";
  static final String CUSTOMER = "Harbour007 Foods";
  static final Instant MIDDLE = Instant.parse("2025-01-01T00:00:00Z");

  /** Two years, whatever the number: among more handoffs, more change in a day. */
  private static final String RECORDS =
      """
      INSERT INTO handoff (id, number, deal_id, profile, template_version, state, version,
        document_version, revision, round, title, customer, sales_owner, reviewer, due_at, document,
        contributors, created_by, created_at, updated_at)
      SELECT uuidv7(), 1000 + i, 'D-' || i, 'FULL', 1,
        CASE
          WHEN dice < 6 THEN 'DRAFT' WHEN dice < 9 THEN 'SUBMITTED' WHEN dice < 11 THEN 'RETURNED'
          WHEN dice < 15 THEN 'APPROVED' WHEN dice < 20 THEN 'ACCEPTED'
          WHEN dice < 30 THEN 'KICKED_OFF' WHEN dice < 95 THEN 'CLOSED' ELSE 'CANCELLED'
        END,
        1, 1, 1, 1, 'Reporting for region ' || i %% 90, 'Harbour' || to_char(customer, 'FM000') || ' Foods',
        'person' || person || '@example.com',
        CASE WHEN dice BETWEEN 6 AND 8 THEN 'person' || person || '@example.com' END,
        CASE WHEN dice BETWEEN 6 AND 8 THEN changed + interval '8 hours' END,
        json_build_object('title', i, 'answers', repeat(md5(i::text), 8)),
        jsonb_build_array(repeat(md5(i::text), 4)), 'person' || person || '@example.com',
        changed - interval '10 days', changed
      FROM (
        SELECT i, floor(random() * 100) AS dice, floor(random() * 500) AS customer,
          floor(random() * 50) AS person,
          timestamptz '2024-01-01' + interval '2 years' * ((i + random()) / %1$d) AS changed
        FROM generate_series(1, %1$d) i) generated
      """;

  /** 40 words of a vocabulary of 5,000, few of them often and many of them seldom. */
  private static final String WORDS =
      """
      INSERT INTO handoff_words (handoff_id, updated_at, words)
      SELECT id, updated_at, array_to_tsvector(
        array_cat(
          ARRAY['ho', number::text, 'd', (number - 1000)::text, 'foods',
            split_part(lower(customer), ' ', 1),
            CASE WHEN random() < 0.1 THEN 'reporting' ELSE 'project' END,
            CASE WHEN random() < 0.1 THEN 'dashboard' ELSE 'portal' END,
            CASE WHEN random() < 0.01 THEN 'depot' ELSE 'office' END,
            CASE WHEN number %% (%1$d / 5) = 0 THEN 'zephyr' ELSE 'wind' END],
          ARRAY(
            SELECT 'word' || floor(5000 * random() ^ 3 + h.number * 0)::text
            FROM generate_series(1, 40))))
      FROM handoff h
      """;

  private static final String DEALS =
      """
      INSERT INTO deal (id, deal_id, source, name, customer, stage, stage_changed_at, version,
        created_at, updated_at)
      SELECT uuidv7(), deal_id, 'HubSpot', title, customer,
        (ARRAY['QUALIFYING', 'DISCOVERY_DONE', 'PROPOSAL', 'NEGOTIATION', 'LEGAL', 'PROCUREMENT',
               'SIGNED', 'LOST'])[1 + floor(random() * 8)],
        updated_at, 1, created_at, updated_at
      FROM handoff
      """;

  private final AgroalDataSource database;

  private Handoffs(AgroalDataSource database) {
    this.database = database;
  }

  static Handoffs generate(EmbeddedDatabase server, String name, int number) throws SQLException {
    try (AgroalDataSource administration = connect(server, "postgres");
        Connection connection = administration.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    Handoffs handoffs = new Handoffs(connect(server, name));
    Flyway.configure()
        .dataSource(handoffs.database)
        .locations("db/chassis", "db/migration")
        .load()
        .migrate();
    handoffs.fill(number);
    return handoffs;
  }

  private static AgroalDataSource connect(EmbeddedDatabase server, String name)
      throws SQLException {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(2)
                        .connectionFactoryConfiguration(
                            factory ->
                                factory
                                    .jdbcUrl(server.jdbcUrl(name))
                                    .principal(new NamePrincipal("postgres")))));
  }

  private void fill(int number) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SELECT setseed(0.5)");
      statement.execute(RECORDS.formatted(number));
      String index = definition(statement);
      statement.execute("DROP INDEX handoff_words_words");
      statement.execute(WORDS.formatted(number));
      statement.execute(index);
      statement.execute(DEALS);
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** An index that is made at the end is made faster. */
  private static String definition(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT pg_get_indexdef('handoff_words_words'::regclass)")) {
      row.next();
      return row.getString(1);
    }
  }

  HandoffList list() {
    return new HandoffList(database);
  }

  @Override
  public void close() {
    database.close();
  }
}
