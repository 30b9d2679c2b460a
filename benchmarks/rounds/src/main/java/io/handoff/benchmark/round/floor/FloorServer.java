package io.handoff.benchmark.round.floor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

/**
 * Answers the requests of a round as our services do, with as little as possible behind them: one
 * process that is all three, one database, and one statement for each command.
 */
public final class FloorServer {

  private static final int REQUESTS_AT_ONCE = 16;
  private static final int SMTP_CONNECTIONS = 4;
  private static final int MAILS_WAIT_MILLIS = 50;

  private final Callers callers;
  private final Handoffs handoffs;
  private final Reviews reviews;

  private FloorServer(Callers callers, Handoffs handoffs, Reviews reviews) {
    this.callers = callers;
    this.handoffs = handoffs;
    this.reviews = reviews;
  }

  /**
   * Answers until it is stopped.
   *
   * @param arguments the port, the database, Kafka, who issues tokens, and the port for mails
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    Database database = new Database(arguments[1]);
    database.run(tables());
    String kafka = arguments[2];
    Relay relay = new Relay(database, kafka);
    Commands commands = new Commands(database, relay);
    Handoffs handoffs = new Handoffs(database, commands, Clock.systemUTC());
    Reviews reviews = new Reviews(database, commands, relay, Clock.systemUTC());
    Mails mails = new Mails(database, Integer.parseInt(arguments[4]));

    Work.start("relay", relay);
    Work.start("deals", new Listener(kafka, "deals", List.of(Topics.REVIEWS), 0, handoffs::takeIn));
    Work.start(
        "review", new Listener(kafka, "review", List.of(Topics.HANDOFFS), 0, reviews::takeIn));
    Work.start(
        "notification",
        new Listener(
            kafka,
            "notification",
            List.of(Topics.HANDOFFS, Topics.REVIEWS),
            MAILS_WAIT_MILLIS,
            mails::takeIn));
    for (int i = 0; i < SMTP_CONNECTIONS; i++) {
      Work.start("mails", mails::send);
    }
    new FloorServer(new Callers(arguments[3]), handoffs, reviews)
        .listen(Integer.parseInt(arguments[0]));
  }

  private static String tables() throws IOException {
    try (InputStream in = FloorServer.class.getResourceAsStream("tables.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void listen(int port) throws IOException {
    HttpServer http =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    http.setExecutor(Executors.newFixedThreadPool(REQUESTS_AT_ONCE));
    http.createContext("/ready", exchange -> answer(exchange, () -> Answer.of(200, "ready")));
    http.createContext("/api/v1/handoffs", exchange -> answer(exchange, () -> sales(exchange)));
    http.createContext(
        "/api/v1/reviews", exchange -> answer(exchange, () -> engineering(exchange)));
    http.start();
  }

  private Answer sales(HttpExchange exchange) throws IOException, SQLException {
    Request request = request(exchange, "sales");
    return switch (step(exchange)) {
      case "POST" -> handoffs.draft(request);
      case "POST submissions" -> handoffs.submit(request);
      case "GET one" -> handoffs.show(request);
      default -> throw new Refused(404, "no such request");
    };
  }

  private Answer engineering(HttpExchange exchange) throws IOException, SQLException {
    Request request = request(exchange, "engineer");
    return switch (step(exchange)) {
      case "GET" -> reviews.find(request);
      case "GET one" -> reviews.show(request);
      case "POST threads" -> reviews.comment(request);
      case "POST decision" -> reviews.decide(request);
      default -> throw new Refused(404, "no such request");
    };
  }

  private Request request(HttpExchange exchange, String role) {
    ActorRef by = callers.require(exchange.getRequestHeaders().getFirst("Authorization"), role);
    return new Request(exchange, by);
  }

  /** The method, and what the path says after the name of the resource. */
  private static String step(HttpExchange exchange) {
    String[] path = exchange.getRequestURI().getPath().split("/");
    String rest = path.length > 5 ? " " + path[5] : path.length > 4 ? " one" : "";
    return exchange.getRequestMethod() + rest;
  }

  private interface Step {
    Answer take() throws IOException, SQLException;
  }

  private static void answer(HttpExchange exchange, Step step) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = step.take();
      } catch (Refused refused) {
        answer = Answer.of(refused.status(), String.valueOf(refused.getMessage()));
      } catch (SQLException | RuntimeException failed) {
        failed.printStackTrace();
        answer = Answer.of(500, failed.toString());
      }
      if (answer.version() != null) {
        exchange.getResponseHeaders().set("ETag", "\"" + answer.version() + "\"");
      }
      if (answer.body() == null) {
        exchange.sendResponseHeaders(answer.status(), -1);
      } else {
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
      }
    }
  }
}
