package io.handoff.system.deal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.http.Answer;
import io.handoff.system.http.Call;
import io.handoff.system.suite.Entrance;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.User;
import java.util.UUID;
import java.util.function.Function;

/** What people do with deals, each as one request. */
public final class Desk {

  private static final String HANDOFFS = "/api/v1/handoffs";
  private static final String REVIEWS = "/api/v1/reviews";

  private final Entrance suite;
  private final Function<Call, Answer> sending;

  private Desk(Entrance suite, Function<Call, Answer> sending) {
    this.suite = suite;
    this.sending = sending;
  }

  /** Sends each request once. */
  public static Desk at(Entrance suite) {
    return new Desk(suite, Call::send);
  }

  /** Sends each request, with its Idempotency-Key, until it is answered. */
  public static Desk patientlyAt(Entrance suite) {
    return new Desk(suite, Call::sendPatiently);
  }

  /** A key that no request had before. */
  public static String freshKey() {
    return UUID.randomUUID().toString();
  }

  /** A deal that no handoff had before. */
  public static String freshDeal() {
    return "D-" + UUID.randomUUID();
  }

  /** What a draft is created with. */
  public static ObjectNode creation(String deal, JsonNode document) {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("dealId", deal);
    request.set("document", document);
    return request;
  }

  /** Starts a draft. */
  public Answer create(User user, ObjectNode creation, String key) {
    return send(
        suite
            .call(user, Service.DEALS, "POST", HANDOFFS)
            .header("Idempotency-Key", key)
            .json(creation));
  }

  /** Starts a draft for a fresh deal. */
  public Answer create(User user, JsonNode document) {
    return create(user, creation(freshDeal(), document), freshKey());
  }

  /** Reads a handoff. */
  public Answer read(User user, String id) {
    return send(suite.call(user, Service.DEALS, "GET", HANDOFFS + "/" + id));
  }

  /** Reads something of a handoff, such as its trail. */
  public Answer read(User user, String id, String part) {
    return read(user, id + "/" + part);
  }

  /** Lists handoffs. */
  public Answer list(User user, String query) {
    return send(suite.call(user, Service.DEALS, "GET", HANDOFFS + "?" + query));
  }

  /** Changes the document. */
  public Answer patch(User user, String id, String ifMatch, JsonNode patch) {
    return send(
        suite
            .call(user, Service.DEALS, "PATCH", HANDOFFS + "/" + id + "/document")
            .header("If-Match", ifMatch)
            .mergePatch(patch));
  }

  /** Sends a revision for review. */
  public Answer submit(User user, String id, String ifMatch, String key) {
    return send(command(user, id + "/submissions", ifMatch, key));
  }

  /** Sends a revision for review. */
  public Answer submit(User user, String id, String ifMatch) {
    return submit(user, id, ifMatch, freshKey());
  }

  /** Takes a revision back. */
  public Answer withdraw(User user, String id, String ifMatch) {
    return send(command(user, id + "/withdrawal", ifMatch, freshKey()));
  }

  /** Takes an approved record back to sales. */
  public Answer reopen(User user, String id, String ifMatch, String cause) {
    return reopen(user, id, ifMatch, cause, freshKey());
  }

  /** The same with a key of the caller, who may send it again. */
  public Answer reopen(User user, String id, String ifMatch, String cause, String key) {
    return send(
        command(user, id + "/reopening", ifMatch, key)
            .json(JsonNodeFactory.instance.objectNode().put("cause", cause)));
  }

  /** The newest review of a handoff: a list of one, or of none when it was not opened yet. */
  public Answer newestReview(User user, String handoffId) {
    return send(
        suite.call(user, Service.REVIEW, "GET", REVIEWS + "?newest=true&handoff=" + handoffId));
  }

  /** Reads a review. */
  public Answer review(User user, String reviewId) {
    return send(suite.call(user, Service.REVIEW, "GET", REVIEWS + "/" + reviewId));
  }

  /** Decides. */
  public Answer decide(User user, String reviewId, JsonNode decision, String key) {
    return send(
        suite
            .call(user, Service.REVIEW, "POST", REVIEWS + "/" + reviewId + "/decision")
            .header("Idempotency-Key", key)
            .json(decision));
  }

  /** Decides. */
  public Answer decide(User user, String reviewId, JsonNode decision) {
    return decide(user, reviewId, decision, freshKey());
  }

  /** All reviews of a handoff. */
  public Answer reviews(User user, String handoffId) {
    return send(
        suite.call(user, Service.REVIEW, "GET", REVIEWS + "?limit=100&handoff=" + handoffId));
  }

  /** Reads something of a review, such as its threads. */
  public Answer review(User user, String reviewId, String part) {
    return review(user, reviewId + "/" + part);
  }

  /** Says that somebody opened a review. */
  public Answer look(User user, String reviewId) {
    return send(suite.call(user, Service.REVIEW, "PUT", REVIEWS + "/" + reviewId + "/look"));
  }

  /** Adds something to a review, such as one of its threads. */
  public Answer add(User user, String reviewId, String part, JsonNode what) {
    return send(
        suite
            .call(user, Service.REVIEW, "POST", REVIEWS + "/" + reviewId + "/" + part)
            .header("Idempotency-Key", freshKey())
            .json(what));
  }

  private Call command(User user, String path, String ifMatch, String key) {
    return suite
        .call(user, Service.DEALS, "POST", HANDOFFS + "/" + path)
        .header("If-Match", ifMatch)
        .header("Idempotency-Key", key);
  }

  private Answer send(Call call) {
    return sending.apply(call);
  }
}
