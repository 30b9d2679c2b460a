package io.handoff.local.sample;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;

/** Access tokens of the demo users, whose passwords are their names. */
final class Tokens {

  private final URI endpoint;
  private final HttpClient http;
  private final Map<String, String> byUser = new HashMap<>();

  Tokens(URI endpoint, HttpClient http) {
    this.endpoint = endpoint;
    this.http = http;
  }

  String of(String user) throws IOException, InterruptedException {
    String known = byUser.get(user);
    if (known != null) {
      return known;
    }
    String token = fetch(user);
    byUser.put(user, token);
    return token;
  }

  private String fetch(String user) throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=handoff-cli&username=%1$s&password=%1$s".formatted(user);
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
    if (response.statusCode() != 200) {
      throw new SampleDeals.Failed(
          "no token for %s: status %d".formatted(user, response.statusCode()));
    }
    return new JsonMapper().readTree(response.body()).path("access_token").asText();
  }
}
