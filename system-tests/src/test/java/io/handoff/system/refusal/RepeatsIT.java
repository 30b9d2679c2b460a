package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SuiteExtension.class)
class RepeatsIT {

  private static final int AT_ONCE = 20;

  @Test
  void aRequestThatIsRepeatedHasTheSameAnswerAndOneEffect(RunningSuite suite) {
    // Given
    Desk desk = Desk.at(suite);
    String deal = Desk.freshDeal();
    ObjectNode creation = Desk.creation(deal, DealDocument.json("{\"title\": \"Portal\"}"));
    String key = Desk.freshKey();

    // When
    Answer first = desk.create(User.SALES, creation, key);
    Answer second = desk.create(User.SALES, creation, key);

    // Then
    isSameAnswer(first, second);
    assertThat(handoffsOf(suite, deal)).isEqualTo(1);
  }

  @Test
  void aRequestThatIsSentTwentyTimesAtOnceHasOneEffect(RunningSuite suite) {
    // Given
    String deal = Desk.freshDeal();
    ObjectNode creation = Desk.creation(deal, DealDocument.json("{\"title\": \"Portal\"}"));
    String key = Desk.freshKey();
    ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE);

    // When
    List<Answer> answers =
        IntStream.range(0, AT_ONCE)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> Desk.at(suite).create(User.SALES, creation, key), senders))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    senders.shutdown();

    // Then
    assertThat(answers).allSatisfy(answer -> isSameAnswer(answers.get(0), answer));
    assertThat(handoffsOf(suite, deal)).isEqualTo(1);
  }

  @Test
  void aSubmissionAndADecisionThatAreRepeatedHappenOnce(RunningSuite suite) {
    // Given
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);
    String version = deal.version();
    String submission = Desk.freshKey();
    String decision = Desk.freshKey();

    // When
    Answer submitted = desk.submit(User.SALES, deal.id(), version, submission);
    Answer submittedAgain = desk.submit(User.SALES, deal.id(), version, submission);
    String reviewId = deal.review(1, "OPEN");
    ObjectNode approval = Decisions.approve(1, "We can start.");
    Answer decided = desk.decide(User.ENGINEER, reviewId, approval, decision);
    Answer decidedAgain = desk.decide(User.ENGINEER, reviewId, approval, decision);

    // Then
    Expect.status(201, submitted);
    assertThat(submittedAgain.body()).isEqualTo(submitted.body());
    Expect.status(200, decided);
    assertThat(decidedAgain.status()).isEqualTo(200);
    assertThat(decidedAgain.body()).isEqualTo(decided.body());
    assertThat(deal.read().body().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void refusesAKeyThatAnotherRequestHad(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    String key = Desk.freshKey();
    ObjectNode document = DealDocument.json("{}");
    Expect.status(201, desk.create(User.SALES, Desk.creation(Desk.freshDeal(), document), key));
    String otherDeal = Desk.freshDeal();

    Answer other = desk.create(User.SALES, Desk.creation(otherDeal, document), key);
    Answer elsewhere = desk.submit(User.SALES, "HO-1", "\"1\"", key);
    Answer otherPerson = desk.create(User.SALES2, Desk.creation(Desk.freshDeal(), document), key);

    Problem.of(other, 422, "idempotency-key-reused");
    Problem.of(elsewhere, 422, "idempotency-key-reused");
    Expect.status(201, otherPerson);
    assertThat(handoffsOf(suite, otherDeal)).isZero();
  }

  private static void isSameAnswer(Answer first, Answer second) {
    Expect.status(201, first);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
  }

  private static int handoffsOf(RunningSuite suite, String deal) {
    return Expect.status(
            200,
            suite.call(User.AUDITOR, Service.DEALS, "GET", "/api/v1/handoffs?deal=" + deal).send())
        .body()
        .path("items")
        .size();
  }
}
