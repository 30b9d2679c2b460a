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
 * One handoff on its way from draft to approval, straight or by way of a return. Each step is sent
 * with a key of its own until it is answered, as a client with patience would.
 */
final class Journey {

  private static final String RETURNED = "Say how many calls there are today.";
  private static final String APPROVED = "We can start from this.";
  private static final String ANSWER = "412 calls a month today, 100 in a year.";

  private final Desk desk;
  private final boolean isReturned;
  private final List<Step> steps;
  private final List<String> keys;
  private final ObjectNode creation;
  private final AtomicInteger taken = new AtomicInteger();
  private volatile String id = "";
  private volatile String number = "";

  private Journey(RunningSuite suite, boolean isReturned) {
    this.desk = Desk.patientlyAt(suite);
    this.isReturned = isReturned;
    this.steps =
        isReturned
            ? List.of(
                this::draft,
                this::submit,
                () -> decide(Decisions.giveBack(1, RETURNED, "answers.goal", "How many?")),
                () -> stands("RETURNED"),
                this::revise,
                this::submit,
                () -> decide(Decisions.approve(2, APPROVED)),
                () -> stands("APPROVED"))
            : List.of(
                this::draft,
                this::submit,
                () -> decide(Decisions.approve(1, APPROVED)),
                () -> stands("APPROVED"));
    this.keys = steps.stream().map(step -> Desk.freshKey()).toList();
    this.creation =
        Desk.creation(
            Desk.freshDeal(),
            DealDocument.small(suite.person(User.SALES), suite.person(User.ENGINEER)));
  }

  /** A handoff that is approved at once. */
  static Journey straight(RunningSuite suite) {
    return new Journey(suite, false);
  }

  /** A handoff that is returned once. */
  static Journey byWayOfAReturn(RunningSuite suite) {
    return new Journey(suite, true);
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

  /** The trail, if every step was taken once. */
  List<String> trail() {
    return isReturned
        ? List.of(
            "1 DRAFTED >DRAFT r0 Mei Tanaka",
            "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
            "3 RETURNED SUBMITTED>RETURNED r1 Rina Patel: " + RETURNED,
            "4 SUBMITTED RETURNED>SUBMITTED r2 Mei Tanaka",
            "5 APPROVED SUBMITTED>APPROVED r2 Rina Patel: " + APPROVED)
        : List.of(
            "1 DRAFTED >DRAFT r0 Mei Tanaka",
            "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
            "3 APPROVED SUBMITTED>APPROVED r1 Rina Patel: " + APPROVED);
  }

  /** The mails, if every person got each of them. */
  List<String> mails() {
    return isReturned
        ? List.of(
            "review-requested to rina.patel@example.com",
            "returned to mei.tanaka@example.com",
            "review-requested to rina.patel@example.com",
            "approved to mei.tanaka@example.com",
            "approved to rina.patel@example.com")
        : List.of(
            "review-requested to rina.patel@example.com",
            "approved to mei.tanaka@example.com",
            "approved to rina.patel@example.com");
  }

  /** What deals-service published, each fact once and in order. */
  List<String> handoffEvents() {
    return isReturned
        ? List.of(
            "1 io.handoff.handoff.drafted.v1",
            "2 io.handoff.handoff.submitted.v1",
            "3 io.handoff.handoff.changed.v1",
            "4 io.handoff.handoff.submitted.v1")
        : List.of("1 io.handoff.handoff.drafted.v1", "2 io.handoff.handoff.submitted.v1");
  }

  /** What review-service published, each fact once and in order. */
  List<String> reviewEvents() {
    return isReturned
        ? List.of(
            "1 io.handoff.findings.published.v1",
            "2 io.handoff.findings.published.v1",
            "3 io.handoff.review.opened.v1",
            "4 io.handoff.handoff.returned.v1",
            "5 io.handoff.findings.published.v1",
            "6 io.handoff.findings.published.v1",
            "7 io.handoff.review.opened.v1",
            "8 io.handoff.handoff.approved.v1")
        : List.of(
            "1 io.handoff.findings.published.v1",
            "2 io.handoff.findings.published.v1",
            "3 io.handoff.review.opened.v1",
            "4 io.handoff.handoff.approved.v1");
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
