package io.handoff.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long the brief of a typical record takes, with the request around it. */
final class Briefs {

  private Briefs() {}

  /** Reads it so many times in one form, one after another, once the service is warm. */
  static Latencies measure(Deals deals, String form, int warmUp, int reads) throws IOException {
    Deals.Draft draft = deals.draft(TypicalRecord.document());
    for (int i = 0; i < warmUp; i++) {
      deals.brief(draft, form);
    }
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < reads; i++) {
      taken.add(deals.brief(draft, form));
    }
    return new Latencies(taken);
  }
}
