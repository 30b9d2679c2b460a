package io.handoff.system.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Person;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.User;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Who stands in for whom during a walk. */
final class Covers {

  private static final String COVERS = "/api/v1/covers";
  private static final Duration WHILE = Duration.ofMinutes(10);

  private Covers() {}

  /** The other engineer decides for a while. */
  static Answer plan(RunningSuite suite, User by, Random lot) {
    boolean first = lot.nextBoolean();
    Instant now = Clock.systemUTC().instant();
    ObjectNode cover =
        JsonNodeFactory.instance
            .objectNode()
            .put("from", now.minusSeconds(lot.nextInt(60)).toString())
            .put("until", now.plus(WHILE).toString())
            .put("zone", "Europe/Berlin")
            .put("reason", "At the dentist.");
    cover.set("person", named(suite.person(first ? User.ENGINEER : User.ENGINEER2)));
    cover.set("delegate", named(suite.person(first ? User.ENGINEER2 : User.ENGINEER)));
    return suite
        .call(by, Service.REVIEW, "POST", COVERS)
        .header("Idempotency-Key", Desk.freshKey())
        .json(cover)
        .send();
  }

  /** One of the covers no longer holds. */
  static Answer takeBack(RunningSuite suite, User by, Random lot) {
    List<String> held = held(suite);
    String id = held.isEmpty() ? UUID.randomUUID().toString() : held.get(lot.nextInt(held.size()));
    return suite.call(by, Service.REVIEW, "DELETE", COVERS + "/" + id).send();
  }

  /** No cover holds any more. */
  static void takeAllBack(RunningSuite suite) {
    held(suite)
        .forEach(
            id -> suite.call(User.MANAGER, Service.REVIEW, "DELETE", COVERS + "/" + id).send());
  }

  private static List<String> held(RunningSuite suite) {
    Answer covers =
        Expect.status(
            200, suite.call(User.AUDITOR, Service.REVIEW, "GET", COVERS + "?limit=100").send());
    return WalkedDeal.items(covers.body().path("items")).stream()
        .map(cover -> cover.path("id").asText())
        .toList();
  }

  private static JsonNode named(Person person) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", person.name())
        .put("email", person.email());
  }
}
