package io.handoff.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Drafts deals, submits them, and waits for the reviewer's mail. */
final class Deals {

  private static final Duration TOKEN_LIFE = Duration.ofMinutes(3);
  private static final Duration MAIL_LIMIT = Duration.ofSeconds(120);
  private static final long LOOK_MILLIS = 10;
  private static final String DOCUMENT =
      """
      {
        "title": "Staff portal",
        "customer": "Harbour Foods",
        "buyer": {"name": "Ana Ruiz", "email": "ana.ruiz@example.org"},
        "contact": {"name": "Ben Ola", "email": "ben.ola@example.org"},
        "decisionMaker": {"name": "Ana Ruiz", "email": "ana.ruiz@example.org"},
        "finalApprover": {"name": "Amara Okafor", "email": "amara.okafor@example.com"},
        "answers": {
          "purchaseStatement": {"customerFact": "A portal for 2,000 staff.", "status": "ASSUMED"},
          "whyNow": {"customerFact": "The old contract ends in June.", "status": "ASSUMED"},
          "goal": {"salesAssumption": "Fewer calls to the help desk.", "status": "ASSUMED"},
          "successMeasure": {
            "value": {"metric": "Calls a month", "baseline": 400, "target": 100, "unit": "calls"},
            "status": "ASSUMED"},
          "dealKind": {"value": {"choice": "APPLICATION"}, "status": "ASSUMED"},
          "launchWindow": {"value": {"from": "2027-06-01", "to": "2027-06-12"}, "status": "ASSUMED"}
        },
        "scopeItems": {
          "portal": {"name": "Portal", "kind": "standard module", "quantity": 1,
                     "definition": "Leave requests and news."}},
        "exclusions": {"history": {"name": "Old tickets"}},
        "securityAsks": {
          "sso": {"topic": "SINGLE_SIGN_ON", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
          "audit": {"topic": "AUDIT_LOG", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
          "location": {"topic": "DATA_LOCATION", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
          "retention": {"topic": "RETENTION", "wanted": false, "launchBlocking": false, "status": "ASSUMED"},
          "vendor": {"topic": "VENDOR_REVIEW", "wanted": false, "launchBlocking": false, "status": "ASSUMED"}}
      }
      """;

  private final Addresses addresses;
  private final Client client = new Client();
  private final Clock clock = Clock.systemUTC();
  private String token = "";
  private Instant tokenMade = Instant.EPOCH;
  private @Nullable ObjectNode engineer;

  Deals(Addresses addresses) {
    this.addresses = addresses;
  }

  /**
   * A handoff that can be submitted.
   *
   * @param id its id
   * @param number the number in the mail's subject
   * @param version its entity tag
   */
  record Draft(String id, String number, String version) {}

  /** Starts a draft, and waits until the checks have looked at it, so that nothing else runs. */
  Draft draft() throws IOException {
    ObjectNode document = (ObjectNode) Client.JSON.readTree(DOCUMENT);
    document.set("engineeringOwner", engineer());
    return draft(document);
  }

  /** The same, of a record of its own. */
  Draft draft(ObjectNode document) throws IOException {
    ObjectNode body =
        Client.JSON
            .createObjectNode()
            .put("dealId", "B-" + UUID.randomUUID())
            .put("profile", "SHORT");
    body.set("document", document);
    HttpResponse<String> created =
        client.send(
            asSales("/api/v1/handoffs")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())),
            201);
    JsonNode handoff = Client.JSON.readTree(created.body());
    String id = handoff.path("id").asText();
    String version = created.headers().firstValue("ETag").orElseThrow();
    Draft draft = new Draft(id, handoff.path("number").asText(), version);
    awaitFindings(draft);
    return draft;
  }

  /** Waits until the checks have looked at what was written last. */
  void awaitFindings(Draft draft) throws IOException {
    while (!client
        .json(asSales("/api/v1/handoffs/" + draft.id()), 200)
        .at("/findings/current")
        .asBoolean()) {
      pause();
    }
  }

  /** Compares a version with the present one, and tells how long the answer took. */
  Duration diff(Draft draft, String from) throws IOException {
    HttpRequest.Builder request = asSales("/api/v1/handoffs/" + draft.id() + "/diff?from=" + from);
    long start = System.nanoTime();
    client.send(request, 200);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Changes the document, and notes how long the answer took. */
  Draft patch(Draft draft, String patch, List<Duration> taken) throws IOException {
    HttpRequest.Builder request =
        asSales("/api/v1/handoffs/" + draft.id() + "/document")
            .header("If-Match", draft.version())
            .header("Content-Type", "application/merge-patch+json")
            .method("PATCH", BodyPublishers.ofString(patch));
    long start = System.nanoTime();
    HttpResponse<String> patched = client.send(request, 200);
    taken.add(Duration.ofNanos(System.nanoTime() - start));
    return new Draft(
        draft.id(), draft.number(), patched.headers().firstValue("ETag").orElseThrow());
  }

  /** Reads the brief, and tells how long the answer took. */
  Duration brief(Draft draft, String form) throws IOException {
    HttpRequest.Builder request =
        asSales("/api/v1/handoffs/" + draft.id() + "/brief").header("Accept", form);
    long start = System.nanoTime();
    client.send(request, 200);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Submits, and tells how long the answer took. */
  Duration submit(Draft draft) throws IOException {
    HttpRequest.Builder request =
        asSales("/api/v1/handoffs/" + draft.id() + "/submissions")
            .header("If-Match", draft.version())
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.noBody());
    long start = System.nanoTime();
    client.send(request, 201);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** When the mail catcher got the first mail about a handoff. */
  Instant mailArrival(Draft draft) throws IOException {
    String subject = URLEncoder.encode("(" + draft.number() + ")", StandardCharsets.UTF_8);
    URI address = addresses.mail().resolve("/api/mails?subject=" + subject);
    long end = System.nanoTime() + MAIL_LIMIT.toNanos();
    JsonNode found = client.json(HttpRequest.newBuilder(address), 200);
    while (found.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IOException("no mail about " + draft.number() + " came within two minutes");
      }
      pause();
      found = client.json(HttpRequest.newBuilder(address), 200);
    }
    return Instant.parse(found.get(found.size() - 1).path("receivedAt").asText());
  }

  private synchronized ObjectNode engineer() throws IOException {
    if (engineer == null) {
      engineer = readEngineer();
    }
    return engineer;
  }

  private ObjectNode readEngineer() throws IOException {
    String claims = client.token(addresses.keycloak(), "engineer").split("\\.")[1];
    JsonNode person = Client.JSON.readTree(Base64.getUrlDecoder().decode(claims));
    return Client.JSON
        .createObjectNode()
        .put("name", person.path("name").asText())
        .put("email", person.path("email").asText());
  }

  private HttpRequest.Builder asSales(String path) throws IOException {
    return HttpRequest.newBuilder(addresses.deals().resolve(path))
        .header("Authorization", "Bearer " + token());
  }

  private synchronized String token() throws IOException {
    Instant now = clock.instant();
    if (now.minus(TOKEN_LIFE).isAfter(tokenMade)) {
      token = client.token(addresses.keycloak(), "sales");
      tokenMade = now;
    }
    return token;
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
