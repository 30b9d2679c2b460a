package io.handoff.benchmark.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks as one caller, and gives up when the answer is not the expected one. */
final class Http {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final int UNAVAILABLE = 503;
  private static final int TRIES = 30;
  private static final Duration BEFORE_AGAIN = Duration.ofMillis(500);
  private static final AtomicInteger AGAIN = new AtomicInteger();
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  private final URI server;
  private final String authorization;

  Http(URI server, String authorization) {
    this.server = server;
    this.authorization = authorization;
  }

  /** A request to a path of the server. */
  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", authorization);
  }

  /** Reads. */
  JsonNode get(String path) throws IOException {
    return body(send(to(path), 200));
  }

  /** Sends JSON. */
  JsonNode post(String path, String json, int expected) throws IOException {
    HttpRequest.Builder request =
        to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
    return body(send(request, expected));
  }

  /** What an answer says. */
  static JsonNode body(HttpResponse<String> answer) throws IOException {
    return JSON.readTree(answer.body());
  }

  /** How many requests were answered with 503 so far, and sent again. */
  static int sentAgain() {
    return AGAIN.get();
  }

  /** Sends a request and reads the answer; again after a while when the server says so. */
  static HttpResponse<String> send(HttpRequest.Builder request, Integer... expected)
      throws IOException {
    HttpResponse<String> answer = sendOnce(request);
    for (int i = 0; answer.statusCode() == UNAVAILABLE && i < TRIES; i++) {
      AGAIN.incrementAndGet();
      Pause.until(System.nanoTime() + BEFORE_AGAIN.toNanos());
      answer = sendOnce(request);
    }
    if (!List.of(expected).contains(answer.statusCode())) {
      throw new IOException(
          "%s answered %d: %s"
              .formatted(answer.request().uri(), answer.statusCode(), answer.body()));
    }
    return answer;
  }

  private static HttpResponse<String> sendOnce(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
