package io.handoff.system.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.User;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One handoff on its way from draft to approval: straight, by way of a return, or approved,
 * reopened and approved anew. Each step is sent with a key of its own until it is answered, as a
 * client with patience would.
 */
final class Journey {

  private static final String ANSWER = "412 calls a month today, 100 in a year.";

  private final Desk desk;
  private final Route route;
  private final List<Step> steps;
  private final List<String> keys;
  private final ObjectNode creation;
  private final AtomicInteger taken = new AtomicInteger();
  private volatile String id = "";
  private volatile String number = "";

  Journey(RunningSuite suite, Route route) {
    this.desk = Desk.patientlyAt(suite);
    this.route = route;
    this.steps = steps(route);
    this.keys = steps.stream().map(step -> Desk.freshKey()).toList();
    this.creation =
        Desk.creation(
            Desk.freshDeal(),
            DealDocument.small(suite.person(User.SALES), suite.person(User.ENGINEER)));
  }

  private List<Step> steps(Route way) {
    Step approveFirst = () -> decide(Decisions.approve(1, Route.APPROVED));
    Step approveSecond = () -> decide(Decisions.approve(2, Route.APPROVED));
    Step giveBack =
        () -> decide(Decisions.giveBack(1, Route.RETURNED, "answers.goal", "How many?"));
    Step standsApproved = () -> stands("APPROVED");
    return switch (way) {
      case STRAIGHT -> List.of(this::draft, this::submit, approveFirst, standsApproved);
      case BY_RETURN ->
          List.of(
              this::draft,
              this::submit,
              giveBack,
              () -> stands("RETURNED"),
              this::revise,
              this::submit,
              approveSecond,
              standsApproved);
      case BY_REOPENING ->
          List.of(
              this::draft,
              this::submit,
              approveFirst,
              standsApproved,
              this::reopen,
              this::revise,
              this::submit,
              approveSecond,
              standsApproved);
    };
  }

  private interface Step {
    boolean take();
  }

  /** Takes the next step; false when it cannot be taken yet. */
  boolean advance() {
    boolean took = steps.get(taken.get()).take();
    if (took) {
      taken.incrementAndGet();
    }
    return took;
  }

  /** Whether there is no step left. */
  boolean isOver() {
    return taken.get() == steps.size();
  }

  /** How many steps were taken. */
  int taken() {
    return taken.get();
  }

  /** How many steps there are. */
  int length() {
    return steps.size();
  }

  String id() {
    return id;
  }

  String number() {
    return number;
  }

  /** What it leaves behind if every step was taken once. */
  Route route() {
    return route;
  }

  private boolean draft() {
    Answer created = Expect.status(201, desk.create(User.SALES, creation, key()));
    id = created.text("/id");
    number = created.text("/number");
    return true;
  }

  private boolean submit() {
    String version = read().header("ETag");
    Expect.status(201, desk.submit(User.SALES, id, version, key()));
    return true;
  }

  private boolean decide(JsonNode decision) {
    JsonNode review =
        Expect.status(200, desk.newestReview(User.ENGINEER, id)).body().at("/items/0");
    boolean isThere = review.path("revision").asInt() == decision.path("revision").asInt();
    if (isThere) {
      String reviewId = review.path("id").asText();
      Expect.status(200, desk.decide(User.ENGINEER, reviewId, decision, key()));
    }
    return isThere;
  }

  private boolean stands(String state) {
    return read().text("/state").equals(state);
  }

  private boolean reopen() {
    String version = read().header("ETag");
    Expect.status(200, desk.reopen(User.SALES, id, version, Route.REOPENED, key()));
    return true;
  }

  /** A patch has no key: when nobody answered, only a look tells whether it was applied. */
  private boolean revise() {
    Answer now = read();
    if (!now.text("/document/answers/goal/customerFact").equals(ANSWER)) {
      ObjectNode patch = DealDocument.json("{\"answers\": {\"goal\": {}}}");
      patch.withObject("/answers/goal").put("customerFact", ANSWER);
      Answer patched = desk.patch(User.SALES, id, now.header("ETag"), patch);
      return patched.status() != 412 && Expect.status(200, patched).status() == 200;
    }
    return true;
  }

  private Answer read() {
    return Expect.status(200, desk.read(User.SALES, id));
  }

  private String key() {
    return keys.get(taken.get());
  }
}
