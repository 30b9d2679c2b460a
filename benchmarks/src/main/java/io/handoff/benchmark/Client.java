package io.handoff.benchmark;

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

/** Asks, and gives up at once when the answer is not the expected one. */
final class Client {

  static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();

  HttpResponse<String> send(HttpRequest.Builder request, int expected) throws IOException {
    try {
      HttpResponse<String> response =
          http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
      if (response.statusCode() != expected) {
        throw new IOException(
            response.request().uri() + " answered " + response.statusCode() + response.body());
      }
      return response;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }

  JsonNode json(HttpRequest.Builder request, int expected) throws IOException {
    return JSON.readTree(send(request, expected).body());
  }

  /** An access token of a demo user. */
  String token(URI keycloak, String user) throws IOException {
    String form =
        "grant_type=password&client_id=handoff-cli&username=%1$s&password=%1$s".formatted(user);
    URI endpoint = keycloak.resolve("/realms/handoff/protocol/openid-connect/token");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return json(request, 200).path("access_token").asText();
  }
}
