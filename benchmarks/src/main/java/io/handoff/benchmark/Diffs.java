package io.handoff.benchmark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long it takes to compare two versions of a typical record, with the request around it. */
final class Diffs {

  private Diffs() {}

  /** Compares them so many times, once warm; every answer has another word, and an entry went. */
  static Latencies measure(Deals deals, int warmUp, int times) throws IOException {
    ObjectNode document = TypicalRecord.document();
    Deals.Draft draft = deals.draft(document);
    String answers = document.path("answers").toString().replace("spreadsheets", "text files");
    String patch = "{\"answers\": %s, \"risks\": {\"risks1\": null}}".formatted(answers);
    deals.awaitFindings(deals.patch(draft, patch, new ArrayList<>()));
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < warmUp + times; i++) {
      taken.add(deals.diff(draft, "v1"));
    }
    return new Latencies(taken.subList(warmUp, taken.size()));
  }
}
