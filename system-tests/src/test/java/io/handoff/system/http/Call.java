package io.handoff.system.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A request in the making. */
public final class Call {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final HttpRequest.Builder request;
  private final String method;
  private BodyPublisher body = BodyPublishers.noBody();

  private Call(URI address, String method) {
    this.request = HttpRequest.newBuilder(address).timeout(ANSWER_LIMIT);
    this.method = method;
  }

  /** A request without a body. */
  public static Call to(URI address, String method) {
    return new Call(address, method);
  }

  /** Signs it with a token. */
  public Call bearer(String token) {
    return header("Authorization", "Bearer " + token);
  }

  /** Adds a header. */
  public Call header(String name, String value) {
    request.header(name, value);
    return this;
  }

  /** Gives it a JSON body. */
  public Call json(JsonNode body) {
    return body("application/json", body.toString());
  }

  /** Gives it a merge patch as its body. */
  public Call mergePatch(JsonNode patch) {
    return body("application/merge-patch+json", patch.toString());
  }

  /** Gives it any body. */
  public Call body(String type, String body) {
    this.body = BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    return header("Content-Type", type);
  }

  /** Gives it any body, in chunks, so that its length is not known before its end. */
  public Call chunked(String type, String body) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    this.body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    return header("Content-Type", type);
  }

  /**
   * Sends it.
   *
   * @throws UncheckedIOException when nobody answers
   */
  public Answer send() {
    try {
      HttpResponse<byte[]> response =
          HTTP.send(request.copy().method(method, body).build(), BodyHandlers.ofByteArray());
      return new Answer(response.statusCode(), response.headers(), parsed(response));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  /**
   * Sends it until somebody answers who is not broken: as often as it takes, within two minutes.
   */
  public Answer sendPatiently() {
    return Awaitility.await("answer")
        .dontCatchUncaughtExceptions()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .ignoreException(UncheckedIOException.class)
        .until(this::send, answer -> answer.status() < 500);
  }

  private static JsonNode parsed(HttpResponse<byte[]> response) throws IOException {
    String type = response.headers().firstValue("Content-Type").orElse("");
    return type.contains("json") && response.body().length > 0
        ? JSON.readTree(response.body())
        : MissingNode.getInstance();
  }
}
