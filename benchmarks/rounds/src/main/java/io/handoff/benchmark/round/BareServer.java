package io.handoff.benchmark.round;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The least that a round could cost: each step writes its rows, its entry on the trail and its
 * event in one transaction, in one process. It asks nobody who they are, checks nothing and sends
 * nothing; what two services tell each other here is one row that both would read.
 */
final class BareServer {

  private static final String TABLES =
      """
      CREATE TABLE record (id uuid PRIMARY KEY, state text NOT NULL, document text NOT NULL);
      CREATE TABLE revision (record uuid, number integer, document text NOT NULL,
        PRIMARY KEY (record, number));
      CREATE TABLE review (id uuid PRIMARY KEY, record uuid NOT NULL UNIQUE, state text NOT NULL);
      CREATE TABLE comment (id uuid PRIMARY KEY, review uuid NOT NULL, text text NOT NULL);
      CREATE TABLE trail (id bigserial PRIMARY KEY, record uuid NOT NULL, step text NOT NULL);
      CREATE TABLE event (id bigserial PRIMARY KEY, record uuid NOT NULL, payload text NOT NULL);
      """;

  private static final String TOLD =
      """
      INSERT INTO trail (record, step) VALUES (?, ?);
      INSERT INTO event (record, payload) VALUES (?, ?)
      """;

  private final String database;
  private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

  private BareServer(String database) {
    this.database = database;
  }

  /**
   * Answers until it is stopped.
   *
   * @param arguments the port, the database, and how many requests at a time
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    BareServer server = new BareServer(arguments[1]);
    server.run(TABLES);
    HttpServer http =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])),
            0);
    http.setExecutor(Executors.newFixedThreadPool(Integer.parseInt(arguments[2])));
    server.steps().forEach((path, step) -> http.createContext(path, each -> answer(each, step)));
    http.start();
  }

  /** Does what a request asks for, and says what became of it. */
  private interface Step {
    String take(UUID id, String body) throws SQLException;
  }

  private Map<String, Step> steps() {
    return Map.of(
        "/ready",
        (id, body) -> "ready",
        "/draft",
        this::draft,
        "/submit",
        this::submit,
        "/find",
        (id, body) -> read("SELECT id::text FROM review WHERE record = ?", id),
        "/read",
        (id, body) ->
            read(
                "SELECT v.document FROM review r JOIN revision v USING (record) WHERE r.id = ?",
                id),
        "/comment",
        this::comment,
        "/decide",
        this::decide,
        "/state",
        (id, body) -> read("SELECT state FROM record WHERE id = ?", id));
  }

  private String draft(UUID id, String body) throws SQLException {
    run("INSERT INTO record VALUES (?, 'DRAFT', ?)", id, body);
    return "DRAFT";
  }

  private String submit(UUID id, String body) throws SQLException {
    run(
        """
        UPDATE record SET state = 'SUBMITTED' WHERE id = ?;
        INSERT INTO revision SELECT id, 1, document FROM record WHERE id = ?;
        INSERT INTO review VALUES (?, ?, 'OPEN');
        """
            + TOLD,
        id,
        id,
        UUID.randomUUID(),
        id,
        id,
        "submitted",
        id,
        "submitted");
    return "SUBMITTED";
  }

  private String comment(UUID id, String body) throws SQLException {
    run(
        "INSERT INTO comment VALUES (?, ?, ?);" + TOLD,
        UUID.randomUUID(),
        id,
        body,
        id,
        "commented",
        id,
        body);
    return "commented";
  }

  private String decide(UUID id, String body) throws SQLException {
    run(
        """
        UPDATE review SET state = 'APPROVED' WHERE id = ?;
        UPDATE record SET state = 'APPROVED' WHERE id = (SELECT record FROM review WHERE id = ?);
        """
            + TOLD,
        id,
        id,
        id,
        "approved",
        id,
        "approved");
    return "APPROVED";
  }

  /** One transaction, all of its statements in one round trip. */
  private void run(String statements, Object... values) throws SQLException {
    Connection connection = connections.get();
    try (PreparedStatement statement = connection.prepareStatement(statements)) {
      set(statement, values);
      statement.execute();
    }
    connection.commit();
  }

  private String read(String select, Object... values) throws SQLException {
    Connection connection = connections.get();
    String found = "";
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      set(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        if (row.next()) {
          found = row.getString(1);
        }
      }
    }
    connection.commit();
    return found;
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private Connection connect() {
    try {
      Connection connection = DriverManager.getConnection(database);
      connection.setAutoCommit(false);
      return connection;
    } catch (SQLException failed) {
      throw new IllegalStateException("no connection to " + database, failed);
    }
  }

  private static void answer(HttpExchange exchange, Step step) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      int slash = path.lastIndexOf('/');
      UUID id = slash > 0 ? UUID.fromString(path.substring(slash + 1)) : new UUID(0, 0);
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int status = 200;
      String text;
      try {
        text = step.take(id, body);
      } catch (SQLException failed) {
        status = 500;
        text = String.valueOf(failed.getMessage());
      }
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
