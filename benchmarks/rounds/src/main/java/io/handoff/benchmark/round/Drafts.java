package io.handoff.benchmark.round;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Iterator;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Drafts of one small deal that wait to be submitted. */
final class Drafts implements Iterable<Drafts.Draft> {

  private final Load few = new Load(4);
  private final Http sales;
  private final ObjectNode document;
  private final Queue<Draft> waiting = new ConcurrentLinkedQueue<>();

  /**
   * A handoff that can be submitted.
   *
   * @param id its id
   * @param version its entity tag
   */
  record Draft(String id, String version) {}

  private Drafts(Http sales, ObjectNode document) {
    this.sales = sales;
    this.document = document;
  }

  /**
   * Drafts of a deal that these two own.
   *
   * @param sales asks as the salesperson
   */
  static Drafts of(Http sales, String salesToken, String engineerToken) throws IOException {
    try (InputStream in = Drafts.class.getResourceAsStream("small-deal.json")) {
      ObjectNode document = (ObjectNode) Http.JSON.readTree(Objects.requireNonNull(in));
      document.set("salesOwner", person(salesToken));
      document.set("engineeringOwner", person(engineerToken));
      return new Drafts(sales, document);
    }
  }

  private static ObjectNode person(String token) throws IOException {
    JsonNode claims = Http.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    return Http.JSON
        .createObjectNode()
        .put("name", claims.path("name").asText())
        .put("email", claims.path("email").asText());
  }

  /** Makes so many more. */
  void add(int drafts) {
    few.unpaced(drafts, () -> waiting.add(draft()));
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

  /** Takes one. */
  Draft next() {
    return Objects.requireNonNull(waiting.poll(), "no draft was prepared for this round");
  }

  @Override
  public Iterator<Draft> iterator() {
    return waiting.iterator();
  }
}
