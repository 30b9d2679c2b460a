package io.handoff.benchmark.round;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.benchmark.round.Drafts.Draft;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Submits, waits for the review, reads it, comments, approves, and waits until sales can see it.
 */
final class Round implements Approval {

  /** From sending the decision until deals-service shows it. */
  static final String DECISION_TO_VISIBLE = "decision sent to state visible";

  private static final Duration FIRST_LOOK = Duration.ofMillis(5);
  private static final List<String> COMMENTED =
      List.of("answers.goal", "scopeItems.portal", "load.people");
  private static final String COMMENT =
      """
      {"path": "%s", "text": "Clear as it stands; we plan with this.", "blocking": false}
      """;
  private static final String DECISION = "{\"decision\": \"APPROVE\", \"revision\": 1}";

  private final Http sales;
  private final Http engineer;
  private final Supplier<Draft> drafts;

  Round(Http sales, Http engineer, Supplier<Draft> drafts) {
    this.sales = sales;
    this.engineer = engineer;
    this.drafts = drafts;
  }

  @Override
  public void goThrough(Steps steps) throws IOException {
    Draft draft = drafts.get();
    String submitted = steps.time("submit", () -> submit(draft));
    String review = steps.time("submitted to review open", () -> openReview(draft));
    steps.time("read the review", () -> engineer.get("/api/v1/reviews/" + review));
    for (String path : COMMENTED) {
      steps.time("comment, each of three", () -> comment(review, path));
    }
    long sent = System.nanoTime();
    steps.time("decide", () -> decide(review));
    awaitApproved(draft, submitted);
    steps.note(DECISION_TO_VISIBLE, sent);
  }

  private String submit(Draft draft) throws IOException {
    return Http.send(
            sales
                .to("/api/v1/handoffs/" + draft.id() + "/submissions")
                .header("If-Match", draft.version())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.noBody()),
            201)
        .headers()
        .firstValue("ETag")
        .orElseThrow();
  }

  private String openReview(Draft draft) throws IOException {
    AtomicReference<String> id = new AtomicReference<>("");
    Pause.untilFound(
        "the review of " + draft.id(),
        FIRST_LOOK,
        () -> {
          JsonNode found = engineer.get("/api/v1/reviews?newest=true&handoff=" + draft.id());
          id.set(found.at("/items/0/id").asText());
          return !id.get().isEmpty();
        });
    return id.get();
  }

  private JsonNode comment(String review, String path) throws IOException {
    return Http.body(
        Http.send(
            engineer
                .to("/api/v1/reviews/" + review + "/threads")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(COMMENT.formatted(path))),
            201));
  }

  private JsonNode decide(String review) throws IOException {
    return Http.body(
        Http.send(
            engineer
                .to("/api/v1/reviews/" + review + "/decision")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(DECISION)),
            200));
  }

  /** Asks for what is new since it last looked, as a page that stays open does. */
  private void awaitApproved(Draft draft, String submitted) throws IOException {
    AtomicReference<String> seen = new AtomicReference<>(submitted);
    Pause.untilFound(
        "the approval of " + draft.id(),
        FIRST_LOOK,
        () -> {
          HttpResponse<String> found =
              Http.send(
                  sales.to("/api/v1/handoffs/" + draft.id()).header("If-None-Match", seen.get()),
                  200,
                  304);
          seen.set(found.headers().firstValue("ETag").orElseThrow());
          return found.statusCode() == 200
              && Http.body(found).path("state").asText().equals("APPROVED");
        });
  }
}
