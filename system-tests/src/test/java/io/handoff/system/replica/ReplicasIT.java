package io.handoff.system.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.embedded.Topics;
import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.deal.HandoffMails;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.deal.Trail;
import io.handoff.system.event.TopicLog;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.Person;
import io.handoff.system.suite.Replicas;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Three processes of each service on one database and one broker. */
@ExtendWith(SuiteExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplicasIT {

  private static final int REPLICAS = 3;
  private static final int REMINDED = 60;
  private static final int DECIDED = 20;
  private static final int COMMENTS = 200;
  private static final int AT_ONCE = 24;

  private RunningSuite suite;
  private Replicas replicas;
  private Desk desk;
  private ExecutorService people;

  @BeforeAll
  void start(RunningSuite running) {
    suite = running;
    replicas = running.replicate(REPLICAS - 1, Service.values()).awaitReady();
    desk = Desk.patientlyAt(replicas);
    people = Executors.newFixedThreadPool(AT_ONCE);
  }

  @AfterAll
  void stop() {
    people.shutdownNow();
    replicas.close();
  }

  /** A deal that waits for its decision. */
  private record Waiting(SmallDeal deal, String number, String review) {}

  @Test
  @DisplayName("R99 three replicas tell each step of a reminder once, and send each mail once")
  void remindsOnce() {
    // Given
    List<Waiting> waiting = waiting(REMINDED);
    StoredTimes times = new StoredTimes(suite, waiting.stream().map(Waiting::review).toList());

    // When
    times.almostDue();
    awaitEvents(waiting, "io.handoff.review.due-soon.v1");
    times.due();
    awaitEvents(waiting, "io.handoff.review.overdue.v1");
    times.longLate();
    awaitEvents(waiting, "io.handoff.review.escalated.v1");

    // Then
    List<String> mails =
        List.of(
            "review-requested to rina.patel@example.com",
            "due-soon to rina.patel@example.com",
            "overdue to rina.patel@example.com",
            "overdue to amara.okafor@example.com",
            "escalated to rina.patel@example.com",
            "escalated to amara.okafor@example.com",
            "escalated to mei.tanaka@example.com");
    Patience.await("mails of reminders")
        .untilAsserted(() -> assertThat(waiting).allSatisfy(each -> hasMails(each, mails)));
    Patience.await("last mail").until(() -> HandoffMails.areAllSent(suite));
    assertThat(waiting).allSatisfy(each -> hasMails(each, mails));
    TopicLog log = reviews();
    assertThat(waiting)
        .allSatisfy(
            each ->
                assertThat(types(log, each))
                    .endsWith("opened.v1", "due-soon.v1", "overdue.v1", "escalated.v1"));
  }

  @Test
  @DisplayName("R99 three replicas let an approval lapse once when its condition is missed")
  void reopensOnce() {
    // Given
    List<Waiting> approved = waiting(DECIDED);
    all(
        approved,
        i ->
            Expect.status(
                200, desk.decide(User.ENGINEER, approved.get(i).review(), onCondition())));
    awaitState(approved, "APPROVED");

    // When
    new StoredTimes(suite, approved.stream().map(Waiting::review).toList()).conditionsMissed();
    awaitEvents(approved, "io.handoff.review.reopened.v1");
    awaitState(approved, "SUBMITTED");

    // Then
    all(
        approved,
        i ->
            Expect.status(
                200,
                desk.decide(
                    User.MANAGER, approved.get(i).review(), Decisions.approve(1, "It is met."))));
    awaitState(approved, "APPROVED");
    assertThat(approved)
        .allSatisfy(
            each -> {
              assertThat(steps(each))
                  .containsExactly(
                      "DRAFTED", "SUBMITTED", "APPROVED", "APPROVAL_LAPSED", "APPROVED");
              assertThat(
                      Expect.status(200, desk.review(User.AUDITOR, each.review()))
                          .body()
                          .path("lapsed"))
                  .hasSize(1);
            });
    TopicLog log = reviews();
    assertThat(approved)
        .allSatisfy(
            each -> assertThat(types(log, each)).filteredOn("reopened.v1"::equals).hasSize(1));
  }

  @Test
  @DisplayName("R107 of three who decide at one instant on three replicas, one wins")
  void decidesOnce() {
    // Given
    List<Waiting> waiting = waiting(DECIDED);
    String cover = Expect.status(201, plan(User.ENGINEER, User.ENGINEER2)).text("/id");
    List<User> deciders = List.of(User.ENGINEER, User.ENGINEER2, User.MANAGER);

    // When
    List<List<Answer>> answers = new ArrayList<>();
    try {
      for (Waiting each : waiting) {
        answers.add(atOnce(deciders.size(), i -> decide(deciders.get(i), each, i)));
      }
    } finally {
      replicas.call(User.ENGINEER, Service.REVIEW, "DELETE", "/api/v1/covers/" + cover).send();
    }

    // Then
    for (int i = 0; i < waiting.size(); i++) {
      List<Answer> three = answers.get(i);
      assertThat(three).extracting(Answer::status).containsOnlyOnce(200);
      Answer winner = three.stream().filter(one -> one.status() == 200).findFirst().orElseThrow();
      String by = winner.text("/decision/by");
      assertThat(three)
          .filteredOn(one -> one.status() != 200)
          .allSatisfy(
              late -> {
                Expect.status(409, late);
                assertThat(late.text("/type")).endsWith(":review-closed");
                assertThat(late.text("/decidedBy")).isEqualTo(by);
              });
      String outcome = winner.text("/state");
      awaitState(List.of(waiting.get(i)), outcome);
      assertThat(steps(waiting.get(i))).containsExactly("DRAFTED", "SUBMITTED", outcome);
    }
    System.out.printf(
        "Winners: %s%n",
        answers.stream()
            .flatMap(List::stream)
            .filter(one -> one.status() == 200)
            .map(one -> one.text("/decision/by"))
            .toList());
  }

  @Test
  @DisplayName("R104 of 200 comments at once on three replicas none is lost")
  void losesNoComment() {
    // Given
    Waiting waiting = waiting(1).get(0);
    List<User> speakers = List.of(User.ENGINEER, User.ENGINEER2, User.MANAGER, User.SALES);

    // When
    List<String> said =
        all(
            COMMENTS,
            i ->
                Expect.status(
                        201,
                        desk.add(
                            speakers.get(i % speakers.size()),
                            waiting.review(),
                            "threads",
                            thread(i)))
                    .text("/id"));

    // Then
    List<String> listed = new ArrayList<>();
    String page = "";
    do {
      Answer found =
          Expect.status(
              200, desk.review(User.AUDITOR, waiting.review(), "threads?limit=100" + page));
      found.body().path("items").forEach(thread -> listed.add(thread.path("id").asText()));
      page = found.body().hasNonNull("next") ? "&cursor=" + found.text("/next") : "";
    } while (!page.isEmpty());
    assertThat(listed).doesNotHaveDuplicates().hasSize(COMMENTS).hasSameElementsAs(said);
    Patience.await("all comments on the topic")
        .untilAsserted(
            () ->
                assertThat(types(reviews(), waiting))
                    .filteredOn("published.v1"::equals)
                    .hasSizeGreaterThanOrEqualTo(COMMENTS));
  }

  private static ObjectNode thread(int number) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("path", "answers.goal")
        .put("text", "Which calls are these? (" + number + ")")
        .put("blocking", false);
  }

  /** Every third returns, the others approve. */
  private Answer decide(User by, Waiting waiting, int replica) {
    ObjectNode decision =
        by == User.MANAGER
            ? Decisions.giveBack(1, "Not yet.", "answers.goal", "Why?")
            : Decisions.approve(1, "We can start.");
    return Desk.at(replicas.at(replica)).decide(by, waiting.review(), decision);
  }

  private Answer plan(User away, User delegate) {
    Person standIn = suite.person(delegate);
    ObjectNode cover =
        JsonNodeFactory.instance
            .objectNode()
            .put("from", Clock.systemUTC().instant().minusSeconds(60).toString())
            .put("until", Clock.systemUTC().instant().plusSeconds(600).toString())
            .put("zone", "Europe/Berlin")
            .put("reason", "At the dentist.");
    cover.withObject("/delegate").put("name", standIn.name()).put("email", standIn.email());
    return replicas
        .call(away, Service.REVIEW, "POST", "/api/v1/covers")
        .header("Idempotency-Key", Desk.freshKey())
        .json(cover)
        .send();
  }

  private ObjectNode onCondition() {
    Person owner = suite.person(User.SALES);
    ObjectNode approval = Decisions.approve(1, "We can start.");
    ObjectNode condition = approval.putArray("conditions").addObject();
    condition.put("path", "answers.goal").put("text", "Count the calls.");
    condition.withObject("/owner").put("name", owner.name()).put("email", owner.email());
    condition.put(
        "dueDate",
        LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(2).toString());
    return approval;
  }

  /** Deals that wait for the engineer, sent through all replicas. */
  private List<Waiting> waiting(int count) {
    List<SmallDeal> deals =
        all(count, i -> SmallDeal.drafted(desk, User.SALES, document()).submitted());
    return all(
        count,
        i -> {
          SmallDeal deal = deals.get(i);
          return new Waiting(deal, deal.read().text("/number"), deal.review(1, "OPEN"));
        });
  }

  private ObjectNode document() {
    return DealDocument.small(suite.person(User.SALES), suite.person(User.ENGINEER));
  }

  private <T> List<T> all(List<?> of, IntFunction<T> action) {
    return all(of.size(), action);
  }

  /** Does it as often, many at a time. */
  private <T> List<T> all(int count, IntFunction<T> action) {
    return IntStream.range(0, count)
        .mapToObj(i -> CompletableFuture.supplyAsync(() -> action.apply(i), people))
        .toList()
        .stream()
        .map(CompletableFuture::join)
        .toList();
  }

  /** Does it as often, all at one instant. */
  private <T> List<T> atOnce(int count, IntFunction<T> action) {
    CyclicBarrier barrier = new CyclicBarrier(count);
    return all(
        count,
        i -> {
          try {
            barrier.await();
          } catch (Exception never) {
            throw new IllegalStateException(never);
          }
          return action.apply(i);
        });
  }

  private void awaitState(List<Waiting> deals, String state) {
    Patience.await("all being " + state)
        .until(
            () -> deals.stream().allMatch(each -> each.deal().read().text("/state").equals(state)));
  }

  private void awaitEvents(List<Waiting> deals, String type) {
    String last = type.replaceFirst(".*\\.(?=[a-z-]+\\.v1)", "");
    Patience.await(type)
        .until(
            () -> {
              TopicLog log = reviews();
              return deals.stream().allMatch(each -> types(log, each).contains(last));
            });
  }

  private TopicLog reviews() {
    return TopicLog.read(suite.kafka().bootstrapServers(), Topics.REVIEWS);
  }

  /** What was told about a deal, such as {@code due-soon.v1}, first to last. */
  private static List<String> types(TopicLog log, Waiting of) {
    return log.of(of.deal().id()).firstOccurrences().stream()
        .map(each -> each.replaceFirst("\\d+ io\\.handoff\\.[a-z]+\\.", ""))
        .toList();
  }

  private List<String> steps(Waiting of) {
    return Trail.steps(Expect.status(200, desk.read(User.AUDITOR, of.deal().id(), "trail")));
  }

  private void hasMails(Waiting of, List<String> mails) {
    assertThat(HandoffMails.about(suite, of.number()))
        .extracting(HandoffMails::label)
        .containsExactlyInAnyOrderElementsOf(mails);
  }
}
