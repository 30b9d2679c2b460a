package io.handoff.benchmark.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.embedded.Checkout;
import io.handoff.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Our suite, and drafts that wait to be submitted. */
final class Handoff implements Contender {

  private final Suite suite;
  private final Load few = new Load(4);
  private final Http sales;
  private final ObjectNode document;
  private final Round round;
  private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();

  /**
   * A handoff that can be submitted.
   *
   * @param id its id
   * @param version its entity tag
   */
  record Draft(String id, String version) {}

  private Handoff(Suite suite) throws IOException {
    this.suite = suite;
    String salesToken = suite.token("sales");
    String engineerToken = suite.token("engineer");
    this.sales = new Http(suite.address("deals"), "Bearer " + salesToken);
    Http engineer = new Http(suite.address("review"), "Bearer " + engineerToken);
    this.document = document(person(salesToken), person(engineerToken));
    this.round = new Round(sales, engineer, this::next);
  }

  /** Starts all of it. */
  static Handoff start(Checkout checkout, EmbeddedDatabase database, Path directory)
      throws IOException {
    Suite suite = Suite.start(checkout, database, directory);
    try {
      return new Handoff(suite);
    } catch (IOException | RuntimeException failed) {
      suite.close();
      throw failed;
    }
  }

  @Override
  public String label() {
    return "Handoff";
  }

  /** Drafts that the checks have looked at, so that nothing else runs. */
  @Override
  public void prepare(int approvals) throws IOException {
    few.unpaced(approvals, () -> drafts.add(draft()));
    for (Draft draft : drafts) {
      Pause.untilFound(
          "the findings of " + draft.id(),
          Duration.ofMillis(0),
          () -> sales.get("/api/v1/handoffs/" + draft.id()).at("/findings/current").asBoolean());
    }
  }

  private Draft draft() throws IOException {
    ObjectNode body = Http.JSON.createObjectNode().put("dealId", "B-" + UUID.randomUUID());
    body.set("document", document);
    HttpResponse<String> created =
        Http.send(
            sales
                .to("/api/v1/handoffs")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())),
            201);
    return new Draft(
        Http.body(created).path("id").asText(), created.headers().firstValue("ETag").orElseThrow());
  }

  private Draft next() {
    return Objects.requireNonNull(drafts.poll(), "no draft was prepared for this round");
  }

  @Override
  public Approval approval() {
    return round;
  }

  @Override
  public Map<String, ProcessHandle> processes() {
    return suite.processes();
  }

  @Override
  public void close() {
    suite.close();
  }

  private static ObjectNode document(ObjectNode sales, ObjectNode engineer) throws IOException {
    try (InputStream in = Handoff.class.getResourceAsStream("small-deal.json")) {
      ObjectNode document = (ObjectNode) Http.JSON.readTree(Objects.requireNonNull(in));
      document.set("salesOwner", sales);
      document.set("engineeringOwner", engineer);
      return document;
    }
  }

  private static ObjectNode person(String token) throws IOException {
    JsonNode claims = Http.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    return Http.JSON
        .createObjectNode()
        .put("name", claims.path("name").asText())
        .put("email", claims.path("email").asText());
  }
}
