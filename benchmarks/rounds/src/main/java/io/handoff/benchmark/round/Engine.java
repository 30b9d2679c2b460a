package io.handoff.benchmark.round;

import io.handoff.embedded.Checkout;
import io.handoff.embedded.ChildProcess;
import io.handoff.embedded.EmbeddedDatabase;
import io.handoff.embedded.FreePort;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Function;

/** A process engine in a process of its own, with a database of its own. */
final class Engine implements Contender {

  private final String label;
  private final ChildProcess process;
  private final Approval approval;

  private Engine(String label, ChildProcess process, Approval approval) {
    this.label = label;
    this.process = process;
    this.approval = approval;
  }

  /** Flowable, ready to start processes. */
  static Engine flowable(Checkout checkout, EmbeddedDatabase database, Path logs) {
    return start(
        "Flowable 7.2", "flowable", Flowable.READY, Flowable::new, checkout, database, logs);
  }

  /** Camunda, ready to start processes. */
  static Engine camunda(Checkout checkout, EmbeddedDatabase database, Path logs) {
    return start("Camunda 7.24", "camunda", Camunda.READY, Camunda::new, checkout, database, logs);
  }

  private static Engine start(
      String label,
      String name,
      String ready,
      Function<Http, Approval> client,
      Checkout checkout,
      EmbeddedDatabase database,
      Path logs) {
    createDatabase(database, name);
    int port = FreePort.any();
    Path jar = checkout.path("benchmarks/engines/" + name + "/target/" + name + ".jar");
    ProcessBuilder command = Java.command(jar);
    command
        .environment()
        .putAll(
            Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "SPRING_DATASOURCE_URL",
                database.jdbcUrl(name),
                "SPRING_DATASOURCE_USERNAME",
                name,
                "SPRING_DATASOURCE_PASSWORD",
                name));
    ChildProcess process = ChildProcess.start(label, command, logs.resolve(name + ".log"));
    Http http = new Http(URI.create("http://localhost:" + port), basic("engineer"));
    try {
      Pause.untilFound(label, Duration.ofMillis(500), () -> answers(process, http, ready));
    } catch (IOException late) {
      process.close();
      throw new IllegalStateException(label + " is not ready; see " + process.log(), late);
    }
    return new Engine(label, process, client.apply(http));
  }

  private static boolean answers(ChildProcess process, Http http, String path) throws IOException {
    if (!process.isAlive()) {
      throw new IOException("it ended by itself");
    }
    try {
      return !http.get(path).isEmpty();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static String basic(String user) {
    byte[] credentials = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(credentials);
  }

  /** Makes a database that a role of the same name owns. */
  static void createDatabase(EmbeddedDatabase database, String name) {
    String server = database.jdbcUrl("postgres") + "?user=postgres";
    try (Connection connection = DriverManager.getConnection(server);
        Statement statement = connection.createStatement()) {
      statement.execute("create role " + name + " login password '" + name + "'");
      statement.execute("create database " + name + " owner " + name);
    } catch (SQLException failed) {
      throw new IllegalStateException("no database for " + name, failed);
    }
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public void prepare(int approvals) {
    // An engine needs nothing: starting the process is part of the approval.
  }

  @Override
  public Approval approval() {
    return approval;
  }

  @Override
  public Map<String, ProcessHandle> processes() {
    return Map.of(label, process.handle());
  }

  @Override
  public void close() {
    process.close();
  }
}
