package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
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
class VersionsIT {

  private static final int EDITS = 50;

  @Test
  void refusesAChangeThatNamesNoVersion(RunningSuite suite) {
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);
    String path = "/api/v1/handoffs/" + deal.id();

    Answer edited =
        suite
            .call(User.SALES, Service.DEALS, "PATCH", path + "/document")
            .mergePatch(DealDocument.json("{\"title\": \"New\"}"))
            .send();
    Answer submitted = suite.call(User.SALES, Service.DEALS, "POST", path + "/submissions").send();

    Problem.of(edited, 428, "if-match-missing");
    Problem.of(submitted, 428, "if-match-missing");
    assertThat(deal.read().text("/state")).isEqualTo("DRAFT");
  }

  @Test
  void refusesAChangeToAVersionThatIsNoLongerThere(RunningSuite suite) {
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);
    String stale = deal.version();
    Expect.status(
        200, desk.patch(User.SALES, deal.id(), stale, DealDocument.json("{\"title\": \"First\"}")));

    Answer edited =
        desk.patch(User.SALES, deal.id(), stale, DealDocument.json("{\"title\": \"Second\"}"));
    Answer weak =
        desk.patch(
            User.SALES,
            deal.id(),
            "W/" + deal.version(),
            DealDocument.json("{\"title\": \"Third\"}"));
    Answer submitted = desk.submit(User.SALES, deal.id(), stale);

    Problem.of(edited, 412, "if-match-stale");
    Problem.of(weak, 412, "if-match-stale");
    Problem.of(submitted, 412, "if-match-stale");
    assertThat(deal.read().text("/document/title")).isEqualTo("First");
    assertThat(deal.read().text("/state")).isEqualTo("DRAFT");
  }

  @Test
  void fiftyEditsAtOnceLoseNone(RunningSuite suite) {
    // Given
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES);
    ExecutorService editors = Executors.newFixedThreadPool(EDITS);

    // When
    List<CompletableFuture<Void>> edits =
        IntStream.range(0, EDITS)
            .mapToObj(i -> CompletableFuture.runAsync(() -> ask(suite, deal, i), editors))
            .toList();
    edits.forEach(CompletableFuture::join);
    editors.shutdown();

    // Then
    Answer edited = deal.read();
    assertThat(edited.body().at("/document/questions")).hasSize(EDITS);
    assertThat(edited.body().path("documentVersion").asInt()).isEqualTo(1 + EDITS);
  }

  /** Adds a question to whatever is there, as often as somebody else was quicker. */
  private static void ask(RunningSuite suite, SmallDeal deal, int i) {
    ObjectNode patch = DealDocument.json("{\"questions\": {}}");
    patch.withObject("/questions/q" + i).put("text", "Question " + i + "?");
    Answer answer =
        Patience.await("edit " + i)
            .until(
                () -> Desk.at(suite).patch(User.SALES, deal.id(), deal.version(), patch),
                edited -> edited.status() != 412);
    Expect.status(200, answer);
  }
}
