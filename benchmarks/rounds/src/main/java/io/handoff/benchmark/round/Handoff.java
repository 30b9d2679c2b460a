package io.handoff.benchmark.round;

import io.handoff.benchmark.round.Drafts.Draft;
import io.handoff.embedded.Checkout;
import io.handoff.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** Our suite, and drafts that wait to be submitted. */
final class Handoff implements Contender {

  private final Suite suite;
  private final Http sales;
  private final Drafts drafts;
  private final Round round;

  private Handoff(Suite suite) throws IOException {
    this.suite = suite;
    String salesToken = suite.token("sales");
    String engineerToken = suite.token("engineer");
    this.sales = new Http(suite.address("deals"), "Bearer " + salesToken);
    Http engineer = new Http(suite.address("review"), "Bearer " + engineerToken);
    this.drafts = Drafts.of(sales, salesToken, engineerToken);
    this.round = new Round(sales, engineer, drafts::next);
  }

  /** Starts all of it. */
  static Handoff start(Checkout checkout, EmbeddedDatabase database, Path directory)
      throws IOException {
    Suite suite = Suite.start(checkout, database, directory);
    try {
      return new Handoff(suite);
    } catch (IOException | RuntimeException failed) {
      suite.close();
      throw failed;
    }
  }

  @Override
  public String label() {
    return "Handoff";
  }

  /** Drafts that the checks have looked at, so that nothing else runs. */
  @Override
  public void prepare(int approvals) throws IOException {
    drafts.add(approvals);
    for (Draft draft : drafts) {
      Pause.untilFound(
          "the findings of " + draft.id(),
          Duration.ofMillis(0),
          () -> sales.get("/api/v1/handoffs/" + draft.id()).at("/findings/current").asBoolean());
    }
  }

  @Override
  public Approval approval() {
    return round;
  }

  @Override
  public Map<String, ProcessHandle> processes() {
    return suite.processes();
  }

  @Override
  public void close() {
    suite.close();
  }
}
