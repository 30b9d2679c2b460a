package io.handoff.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDealsTest {

  private static final String STORY =
      """
      {
        "title": "Regional reporting",
        "steps": [
          { "as": "sales", "method": "POST", "service": "deals", "path": "/handoffs",
            "headers": { "Idempotency-Key": "f1" }, "bodyFile": "f1.json", "expect": 201,
            "capture": { "id": "/id", "etag": "header:ETag" } },
          { "as": "engineer", "service": "deals", "path": "/handoffs/${id}",
            "headers": { "If-Match": "${etag}" },
            "waitUntil": { "pointer": "/state", "equals": "REVIEWED", "timeoutSeconds": 20 } }
        ],
        "show": { "as": "sales", "service": "deals", "path": "/handoffs/${id}",
          "state": "/state", "link": "${deals}/handoffs/${id}" }
      }
      """;

  @TempDir Path directory;

  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/tokens", exchange -> answer(exchange, 200, token(exchange)));
    server.createContext("/handoffs", this::handoffs);
    server.start();
    Files.createDirectories(directory.resolve("samples"));
    Files.writeString(directory.resolve("samples/f1.json"), "{\"due\":\"${today+14}\"}");
    Files.writeString(directory.resolve("samples/f1-story.json"), STORY);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void tellsAStoryStepByStepAndSaysHowItEnded() {
    // Given
    SampleDeals deals = deals();

    // When
    deals.load();

    // Then
    String due = LocalDate.now().plusDays(14).toString();
    assertThat(requests)
        .startsWith(
            "POST /handoffs by sales If-Match=null {\"due\":\"" + due + "\"}",
            "GET /handoffs/h-1 by engineer If-Match=\"7\" ");
    assertThat(deals.summary())
        .containsExactly("Regional reporting: REVIEWED   " + address() + "/handoffs/h-1");
  }

  @Test
  void tellsAStoryOnlyOnce() {
    // Given
    deals().load();
    requests.clear();
    SampleDeals again = deals();

    // When
    again.load();

    // Then
    assertThat(requests).noneMatch(request -> request.startsWith("POST"));
    assertThat(again.summary()).hasSize(1);
  }

  @Test
  void saysWhichStepHadAnotherAnswer() throws IOException {
    // Given
    String wrong = STORY.replace("\"expect\": 201", "\"expect\": 202");
    Files.writeString(directory.resolve("samples/f1-story.json"), wrong);

    // When
    assertThatThrownBy(deals()::load)

        // Then
        .isInstanceOf(SampleDeals.Failed.class)
        .hasMessageStartingWith(
            "f1-story.json: POST deals /handoffs as sales: status 201 instead of 202");
  }

  private SampleDeals deals() {
    Target target =
        new Target(Map.of("deals", URI.create(address())), URI.create(address() + "/tokens"));
    return new SampleDeals(directory.resolve("samples"), directory.resolve("told"), target);
  }

  private String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void handoffs(HttpExchange exchange) throws IOException {
    String by = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
    requests.add(
        "%s %s by %s If-Match=%s %s"
            .formatted(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                by,
                exchange.getRequestHeaders().getFirst("If-Match"),
                body(exchange)));
    exchange.getResponseHeaders().set("ETag", "\"7\"");
    if (exchange.getRequestMethod().equals("POST")) {
      answer(exchange, 201, "{\"id\":\"h-1\"}");
    } else {
      String state = requests.size() > 3 ? "REVIEWED" : "SUBMITTED";
      answer(exchange, 200, "{\"state\":\"" + state + "\"}");
    }
  }

  private static String token(HttpExchange exchange) throws IOException {
    String user = body(exchange).replaceAll(".*username=(\\w+).*", "$1");
    return "{\"access_token\":\"" + user + "\"}";
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    try (exchange) {
      exchange.sendResponseHeaders(status, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
