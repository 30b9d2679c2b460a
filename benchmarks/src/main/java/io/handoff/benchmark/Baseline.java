package io.handoff.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The least that a submission could cost: one request, one row, one commit. */
final class Baseline {

  private static final String TABLE = "benchmark_baseline";

  private Baseline() {}

  /** Measures so many requests, one after another; leaves nothing behind. */
  static Latencies measure(String database, int requests) throws IOException, SQLException {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (Connection connection = DriverManager.getConnection(database);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE " + TABLE + " (id bigserial PRIMARY KEY, body text)");
      HttpServer server = HttpServer.create(anyPort, 0);
      try {
        server.createContext("/", exchange -> insert(connection, exchange));
        server.start();
        return ask(URI.create("http://localhost:" + server.getAddress().getPort()), requests);
      } finally {
        server.stop(0);
        statement.execute("DROP TABLE " + TABLE);
      }
    }
  }

  private static Latencies ask(URI address, int requests) throws IOException {
    Client client = new Client();
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      long start = System.nanoTime();
      client.send(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString("{}")), 201);
      taken.add(Duration.ofNanos(System.nanoTime() - start));
    }
    return new Latencies(taken);
  }

  private static void insert(Connection connection, HttpExchange exchange) throws IOException {
    int status = 201;
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + TABLE + " (body) VALUES (?)")) {
      insert.setString(1, new String(exchange.getRequestBody().readAllBytes()));
      insert.executeUpdate();
    } catch (SQLException failed) {
      status = 500;
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }
}
