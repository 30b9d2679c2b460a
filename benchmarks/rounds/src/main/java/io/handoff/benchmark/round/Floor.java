package io.handoff.benchmark.round;

import io.handoff.benchmark.round.floor.FloorServer;
import io.handoff.embedded.Checkout;
import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same rounds as {@link Handoff} with everything on and as little as possible around it: what a
 * round costs at least.
 */
final class Floor implements Contender {

  /** What each round leaves, and how many of it. */
  private static final Map<String, Integer> LEFT_BY_A_ROUND =
      Map.ofEntries(
          Map.entry("handoff WHERE state = 'APPROVED' AND comments = 3", 1),
          Map.entry("revision", 1),
          Map.entry("review WHERE state = 'APPROVED'", 1),
          Map.entry("thread", 3),
          Map.entry("trail WHERE step <> 'drafted'", 7),
          Map.entry("idempotency_key", 5),
          Map.entry("inbox", 14),
          Map.entry("outbox", 0),
          Map.entry("mail WHERE sent_at IS NOT NULL", 6),
          Map.entry("mail WHERE sent_at IS NULL", 0));

  private static final int MAILS = 6;

  private final Surroundings surroundings;
  private final String database;
  private final ChildProcess process;
  private final Drafts drafts;
  private final Round round;

  private Floor(Surroundings surroundings, String database, ChildProcess process, URI address)
      throws IOException {
    this.surroundings = surroundings;
    this.database = database;
    this.process = process;
    String salesToken = surroundings.token("sales");
    String engineerToken = surroundings.token("engineer");
    Http sales = new Http(address, "Bearer " + salesToken);
    this.drafts = Drafts.of(sales, salesToken, engineerToken);
    this.round = new Round(sales, new Http(address, "Bearer " + engineerToken), drafts::next);
  }

  /** Starts it, with a database, a Kafka, a Keycloak and a mail catcher of its own. */
  static Floor start(Checkout checkout, EmbeddedDatabase server, Path directory)
      throws IOException {
    Engine.createDatabase(server, "floor");
    String database = server.jdbcUrl("floor") + "?user=floor&password=floor";
    Surroundings surroundings = Surroundings.start(checkout, directory.resolve("floor"));
    try {
      int port = FreePort.any();
      ProcessBuilder command =
          Java.command(
              FloorServer.class,
              List.of("-Dsun.net.httpserver.nodelay=true"),
              Integer.toString(port),
              database,
              surroundings.kafka(),
              surroundings.issuer(),
              Integer.toString(surroundings.mails().smtpPort()));
      ChildProcess process = ChildProcess.start("floor", command, directory.resolve("floor.log"));
      URI address = URI.create("http://localhost:" + port);
      process.awaitOk(address.resolve("/ready"), Duration.ofSeconds(30));
      return new Floor(surroundings, database, process, address);
    } catch (IOException | RuntimeException failed) {
      surroundings.close();
      throw failed;
    }
  }

  @Override
  public String label() {
    return "Floor";
  }

  @Override
  public void prepare(int approvals) {
    drafts.add(approvals);
  }

  @Override
  public Approval approval() {
    return round;
  }

  @Override
  public Map<String, ProcessHandle> processes() {
    Map<String, ProcessHandle> processes = new LinkedHashMap<>();
    processes.put("floor server", process.handle());
    processes.putAll(surroundings.processes());
    return processes;
  }

  /** Counts the rows and the mails: all of each round is there, and nothing else. */
  @Override
  public void requireDone(int approvals) throws IOException {
    try (Connection connection = DriverManager.getConnection(database)) {
      for (Map.Entry<String, Integer> left : LEFT_BY_A_ROUND.entrySet()) {
        requireRows(connection, left.getKey(), (long) left.getValue() * approvals);
      }
    } catch (SQLException failed) {
      throw new IOException("the rows of " + label() + " cannot be counted", failed);
    }
    long caught = surroundings.mails().caught();
    if (caught != (long) MAILS * approvals) {
      throw new IOException(
          "%d mails were caught, not %d".formatted(caught, (long) MAILS * approvals));
    }
  }

  private static void requireRows(Connection connection, String rows, long expected)
      throws IOException, SQLException {
    try (PreparedStatement select = connection.prepareStatement("SELECT count(*) FROM " + rows);
        ResultSet count = select.executeQuery()) {
      count.next();
      if (count.getLong(1) != expected) {
        throw new IOException("%d rows of %s, not %d".formatted(count.getLong(1), rows, expected));
      }
    }
  }

  @Override
  public void close() {
    process.close();
    surroundings.close();
  }
}
