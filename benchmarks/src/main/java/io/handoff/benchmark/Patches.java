package io.handoff.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What saving one answer of a typical record takes, with the request around it, and what the bare
 * statements take.
 *
 * @param patches patches, one by one, each when the checks have looked at the one before
 * @param bare the bare statements, taken in turns with them
 */
record Patches(Latencies patches, Latencies bare) {

  private static final String PATCH =
      "{\"answers\": {\"goal\": {\"customerFact\": \"Monthly reporting in %d hours.\"}}}";

  /** Measures so many of each, once the service is warm. */
  static Patches measure(Deals deals, String database, int warmUp, int times)
      throws IOException, SQLException {
    ObjectNode document = TypicalRecord.document();
    Deals.Draft draft = deals.draft(document);
    List<Duration> patches = new ArrayList<>();
    List<Duration> bare = new ArrayList<>();
    try (BareSave save = BareSave.on(database)) {
      for (int i = 0; i < warmUp + times; i++) {
        draft = deals.patch(draft, PATCH.formatted(i), patches);
        deals.awaitFindings(draft);
        bare.add(save.save(document.put("title", "Reporting " + i).toString()));
      }
    }
    return new Patches(
        new Latencies(patches.subList(warmUp, patches.size())),
        new Latencies(bare.subList(warmUp, bare.size())));
  }

  /** Sends so many patches with nothing between them. */
  static Duration inARow(Deals deals, int times) throws IOException {
    Deals.Draft draft = deals.draft(TypicalRecord.document());
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      draft = deals.patch(draft, PATCH.formatted(i), new ArrayList<>());
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
