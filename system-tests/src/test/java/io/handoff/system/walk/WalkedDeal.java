package io.handoff.system.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Person;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.User;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One deal of a walk: what people try with it, and what they were told that it did. */
final class WalkedDeal {

  /** Nothing was asked, because there is nothing yet to ask about. */
  static final int NOTHING = 0;

  /** Why people reopen it. */
  static final String CAUSE = "The customer wants more.";

  private static final String FIELD = "answers.goal";

  /** So many steps after its approval, nothing is on the wire that could cross it. */
  private static final int LAST_STEPS = 10;

  private final RunningSuite suite;
  private final Desk desk;
  private final User sales;
  private final Map<String, User> deciders = new HashMap<>();
  private final AtomicInteger stepsLeft = new AtomicInteger(Integer.MAX_VALUE);
  private final String dealId = Desk.freshDeal();
  private final String id;
  private final Map<Long, String> editors = new TreeMap<>();
  private final Queue<String> threads = new ConcurrentLinkedQueue<>();
  private final Queue<String> log = new ConcurrentLinkedQueue<>();

  private WalkedDeal(RunningSuite suite, User sales, ObjectNode document) {
    this.suite = suite;
    this.desk = Desk.at(suite);
    this.sales = sales;
    Stream.of(User.ENGINEER, User.ENGINEER2, User.LEAD)
        .forEach(user -> deciders.put(suite.person(user).email(), user));
    Expect.status(201, tellOfDeal());
    ObjectNode creation = Desk.creation(dealId, document);
    this.id = Expect.status(201, desk.create(sales, creation, Desk.freshKey())).text("/id");
    edited(1, sales);
  }

  /** A draft of this seller that the lead may edit too, unless the lead decides on it. */
  static WalkedDeal drafted(RunningSuite suite, User sales, User engineering) {
    ObjectNode document = DealDocument.small(suite.person(sales), suite.person(engineering));
    if (engineering != User.LEAD) {
      document.withObject("/collaborators").set("lead", named(suite.person(User.LEAD)));
    }
    return new WalkedDeal(suite, sales, document);
  }

  private Answer tellOfDeal() {
    return suite
        .call(User.MANAGER, Service.DEALS, "PUT", "/api/v1/deals/" + dealId)
        .json(
            DealDocument.json(
                "{\"source\": \"A walk\", \"name\": \"Portal\", \"customer\": \"Harbour Foods\","
                    + " \"stage\": \"PROPOSAL\"}"))
        .send();
  }

  /** Its deal. */
  String dealId() {
    return dealId;
  }

  /** Its id. */
  String id() {
    return id;
  }

  /** Who edited it, by the version that came of it. */
  synchronized Map<Long, String> editors() {
    return new TreeMap<>(editors);
  }

  private synchronized void edited(long version, User by) {
    editors.put(version, suite.person(by).name());
  }

  /** Ids of the threads that were opened. */
  List<String> threads() {
    return List.copyOf(threads);
  }

  /** What was tried, and what was answered. */
  List<String> log() {
    return List.copyOf(log);
  }

  /** Whether it was approved some steps ago: nothing more happens to it. */
  boolean isOver() {
    return stepsLeft.get() <= 0;
  }

  /** Takes a step; {@link #NOTHING}, or the status of the answer. */
  int take(Step step) {
    stepsLeft.decrementAndGet();
    Random lot = new Random(step.lot());
    User by = step.by().orElse(sales);
    Optional<Answer> answer =
        switch (step.act()) {
          case EDIT -> Optional.of(edit(by, lot));
          case SUBMIT -> Optional.of(desk.submit(by, id, version()));
          case WITHDRAW -> Optional.of(desk.withdraw(by, id, version()));
          case REOPEN -> Optional.of(desk.reopen(by, id, version(), CAUSE));
          case CHANGE_STAGE -> Optional.of(changeStage(by, lot));
          case COVER -> Optional.of(cover(step.by().orElse(User.MANAGER), lot));
          case LOOK,
              COMMENT,
              RESOLVE,
              GIVE_VERDICT,
              HAND_OVER,
              APPROVE,
              RETURN,
              DECIDE_WHILE_WITHDRAWN,
              MEET_CONDITION ->
              review(lot).flatMap(review -> inReview(step, review, lot));
        };
    int status = answer.map(Answer::status).orElse(NOTHING);
    answer
        .filter(given -> given.status() == 200 && given.text("/state").equals("APPROVED"))
        .ifPresent(approved -> stepsLeft.set(LAST_STEPS));
    if (step.act() == Act.REOPEN && status == 200) {
      stepsLeft.set(Integer.MAX_VALUE);
    }
    log.add(
        "%d %s %s: %s"
            .formatted(
                step.number(),
                step.by().map(User::name).orElse("whoever it is for"),
                step.act(),
                answer.map(WalkedDeal::shown).orElse("nothing to ask about")));
    return status;
  }

  private static String shown(Answer answer) {
    return answer.status() < 400
        ? String.valueOf(answer.status())
        : answer.status() + " " + answer.text("/title") + " " + answer.body().path("errors");
  }

  private Optional<Answer> inReview(Step step, JsonNode review, Random lot) {
    String reviewId = review.path("id").asText();
    int revision = review.path("revision").asInt();
    User by =
        step.by().orElseGet(() -> deciders.get(review.path("reviewer").path("email").asText()));
    return switch (step.act()) {
      case LOOK -> Optional.of(desk.look(by, reviewId));
      case COMMENT -> Optional.of(comment(by, reviewId, lot));
      case RESOLVE -> openThread(reviewId, lot).map(thread -> resolve(by, reviewId, thread));
      case GIVE_VERDICT -> Optional.of(desk.add(by, reviewId, "verdicts", verdict(lot)));
      case HAND_OVER -> Optional.of(desk.add(by, reviewId, "handover", handover(lot)));
      case APPROVE ->
          Optional.of(desk.decide(by, reviewId, approval(revision, lot.nextInt(3) == 0)));
      case RETURN ->
          Optional.of(
              desk.decide(by, reviewId, Decisions.giveBack(revision, "Not yet.", FIELD, "Why?")));
      case DECIDE_WHILE_WITHDRAWN -> Optional.of(cross(by, reviewId, revision, lot));
      case MEET_CONDITION ->
          Optional.of(desk.add(by, reviewId, "conditions/c1/met", DealDocument.json("{}")));
      case EDIT, SUBMIT, WITHDRAW, REOPEN, CHANGE_STAGE, COVER ->
          throw new IllegalArgumentException(step.act() + " is not done in a review");
    };
  }

  /** One decides while another withdraws: the answer to the decision, if both may be. */
  private Answer cross(User by, String reviewId, int revision, Random lot) {
    String version = version();
    ObjectNode decision =
        lot.nextBoolean()
            ? approval(revision, lot.nextBoolean())
            : Decisions.giveBack(revision, "Not yet.", FIELD, "Why?");
    CompletableFuture<Answer> withdrawal =
        CompletableFuture.supplyAsync(() -> desk.withdraw(sales, id, version));
    Answer decided = desk.decide(by, reviewId, decision);
    Answer withdrawn = withdrawal.join();
    return Act.WITHDRAW.allows(withdrawn.status()) ? decided : withdrawn;
  }

  private String version() {
    return Expect.status(200, desk.read(User.AUDITOR, id)).header("ETag");
  }

  private Answer edit(User by, Random lot) {
    ObjectNode patch = DealDocument.json("{\"answers\": {\"goal\": {}}}");
    patch
        .withObject("/answers/goal")
        .put("customerFact", "Of 400 calls a month today, %d stay.".formatted(lot.nextInt(300)));
    Answer answer = desk.patch(by, id, version(), patch);
    if (answer.status() == 200) {
      edited(answer.body().path("documentVersion").asLong(), by);
    }
    return answer;
  }

  private Answer changeStage(User by, Random lot) {
    String stage = lot.nextBoolean() ? "NEGOTIATION" : "PROPOSAL";
    return suite
        .call(by, Service.DEALS, "POST", "/api/v1/deals/" + dealId + "/stage-changes")
        .header("Idempotency-Key", Desk.freshKey())
        .json(JsonNodeFactory.instance.objectNode().put("stage", stage))
        .send();
  }

  /** The newest review mostly, or an older one. */
  private Optional<JsonNode> review(Random lot) {
    List<JsonNode> reviews =
        items(Expect.status(200, desk.reviews(User.AUDITOR, id)).body().path("items"));
    if (reviews.isEmpty()) {
      return Optional.empty();
    }
    return lot.nextInt(6) == 0
        ? Optional.of(reviews.get(lot.nextInt(reviews.size())))
        : reviews.stream().max((a, b) -> a.path("revision").asInt() - b.path("revision").asInt());
  }

  private Answer comment(User by, String reviewId, Random lot) {
    ObjectNode thread =
        JsonNodeFactory.instance
            .objectNode()
            .put("path", FIELD)
            .put("text", "Which calls are these?")
            .put("blocking", lot.nextInt(4) == 0);
    Answer answer = desk.add(by, reviewId, "threads", thread);
    if (answer.status() == 201) {
      threads.add(answer.text("/id"));
    }
    return answer;
  }

  private Optional<String> openThread(String reviewId, Random lot) {
    List<JsonNode> open =
        items(
            Expect.status(200, desk.review(User.AUDITOR, reviewId, "threads?state=OPEN&limit=100"))
                .body()
                .path("items"));
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(open.get(lot.nextInt(open.size())).path("id").asText());
  }

  private Answer resolve(User by, String reviewId, String thread) {
    return suite
        .call(
            by,
            Service.REVIEW,
            "POST",
            "/api/v1/reviews/" + reviewId + "/threads/" + thread + "/resolution")
        .header("Idempotency-Key", Desk.freshKey())
        .send();
  }

  private static ObjectNode verdict(Random lot) {
    return DealDocument.json(
        lot.nextBoolean()
            ? "{\"verdicts\": [{\"path\": \"answers.goal\", \"verdict\": \"ACCEPT\"}]}"
            : "{\"verdicts\": [{\"path\": \"answers.whyNow\", \"verdict\": \"CHALLENGE\","
                + " \"mark\": \"UNCLEAR\", \"text\": \"Which contract?\"}]}");
  }

  private ObjectNode handover(Random lot) {
    List<User> able = List.of(User.ENGINEER, User.ENGINEER2, User.LEAD);
    ObjectNode handover = JsonNodeFactory.instance.objectNode().put("reason", "In a workshop.");
    handover.set("to", named(suite.person(able.get(lot.nextInt(able.size())))));
    return handover;
  }

  private ObjectNode approval(int revision, boolean onCondition) {
    ObjectNode approval = Decisions.approve(revision, "We can start.");
    if (onCondition) {
      ObjectNode condition = approval.putArray("conditions").addObject();
      condition.put("path", FIELD).put("text", "Count the calls.");
      condition.set("owner", named(suite.person(User.SALES)));
      condition.put("dueDate", LocalDate.now(ZoneId.of("UTC")).plusYears(1).toString());
    }
    return approval;
  }

  /** Another engineer stands in for a while, or nobody does any more. */
  private Answer cover(User by, Random lot) {
    return lot.nextBoolean() ? Covers.plan(suite, by, lot) : Covers.takeBack(suite, by, lot);
  }

  private static ObjectNode named(Person person) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", person.name())
        .put("email", person.email());
  }

  /** The items of a list. */
  static List<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).toList();
  }
}
