package io.handoff.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens that Keycloak made, each used until shortly before it ends. */
public final class Tokens {

  static final String CLIENT = "handoff-cli";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private final URI endpoint;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<User, String> byUser = new ConcurrentHashMap<>();
  private final Map<User, String> shortLived = new ConcurrentHashMap<>();
  private final Clock clock = Clock.systemUTC();

  Tokens(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** A good token. */
  public String of(User user) {
    return byUser.compute(
        user, (someone, held) -> held != null && isFresh(held) ? held : ofClient(user, CLIENT));
  }

  /** A good token in all but its audience. */
  public String withoutAudience(User user) {
    return ofClient(user, SuiteRealm.NO_AUDIENCE);
  }

  /** A token that ended a second after it was first asked for. */
  public String shortLived(User user) {
    return shortLived.computeIfAbsent(user, someone -> ofClient(someone, SuiteRealm.SHORT_LIVED));
  }

  /** A good token of the portal, which is no person. */
  public String ofPortal() {
    return ask(
        "grant_type=client_credentials&client_id=internal-portal&client_secret=internal-portal");
  }

  /** Who a user is. */
  public Person person(User user) {
    JsonNode claims = claims(of(user));
    return new Person(
        claims.path("sub").asText(), claims.path("name").asText(), claims.path("email").asText());
  }

  private String ofClient(User user, String client) {
    return ask(
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(client, user.userName(), user.userName()));
  }

  private String ask(String form) {
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new IllegalStateException("no token: " + response.statusCode() + response.body());
      }
      return JSON.readTree(response.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private boolean isFresh(String token) {
    Instant end = Instant.ofEpochSecond(claims(token).path("exp").asLong());
    return clock.instant().plus(MARGIN).isBefore(end);
  }

  private static JsonNode claims(String token) {
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
