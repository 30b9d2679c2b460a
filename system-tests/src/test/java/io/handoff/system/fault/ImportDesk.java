package io.handoff.system.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.deal.Expect;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Sends exports of a CRM, and lists what came of them. */
final class ImportDesk {

  private static final Duration IMPORT = Duration.ofSeconds(120);

  private final RunningSuite suite;

  ImportDesk(RunningSuite suite) {
    this.suite = suite;
  }

  /**
   * How far an import is.
   *
   * @param rows how many rows it has
   * @param waiting how many have no verdict yet
   * @param isDone whether it has come to its end
   * @param ended when it has; the epoch while it runs
   */
  record Progress(int rows, int waiting, boolean isDone, Instant ended) {

    /** Whether a tenth of the rows is judged, and a tenth waits. */
    boolean isInTheMiddle() {
      return waiting * 10 >= rows && (rows - waiting) * 10 >= rows;
    }
  }

  /** Sends a file whose signed deals get drafts; its address. */
  String send(DealFile file) {
    return Expect.status(
            202,
            suite
                .call(
                    User.SALES,
                    Service.DEALS,
                    "POST",
                    "/api/v1/imports?preset=hubspot&drafts=true&file=deals.csv")
                .body("text/csv; charset=utf-8", file.text())
                .send())
        .header("Location");
  }

  Progress progress(String address) {
    Answer read = get(address);
    return new Progress(
        read.body().path("rows").asInt(),
        read.body().path("waiting").asInt(),
        read.text("/state").equals("DONE"),
        Instant.parse(read.body().path("endedAt").asText(Instant.EPOCH.toString())));
  }

  Progress awaitEnd(String address) {
    return Patience.await("end of the import")
        .atMost(IMPORT)
        .until(() -> progress(address), Progress::isDone);
  }

  /** Each row, as {@code <number> <deal> <verdict>}. */
  List<String> verdicts(String address) {
    return pages(address + "/rows?").stream()
        .map(
            row ->
                String.join(
                    " ",
                    row.path("number").asText(),
                    row.path("dealId").asText(),
                    row.path("verdict").asText()))
        .toList();
  }

  /** Every deal of an owner, with all that is known of it. */
  List<JsonNode> deals(String owner) {
    return pages("/api/v1/deals?owner=" + owner + "&");
  }

  /** Every handoff of an owner. */
  List<JsonNode> handoffs(String owner) {
    return pages("/api/v1/handoffs?owner=" + owner + "&");
  }

  private List<JsonNode> pages(String list) {
    List<JsonNode> all = new ArrayList<>();
    Answer page = get(list + "limit=100");
    page.body().path("items").forEach(all::add);
    while (page.body().hasNonNull("next")) {
      page = get(list + "limit=100&cursor=" + page.text("/next"));
      page.body().path("items").forEach(all::add);
    }
    return all;
  }

  private Answer get(String path) {
    return Expect.status(200, suite.call(User.SALES, Service.DEALS, "GET", path).send());
  }
}
