package io.handoff.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Measures the suite that runs on this machine, and prints one line a figure. */
public final class Benchmark {

  private static final int WARM_UP = 30;
  private static final int ONE_BY_ONE = 200;
  private static final int AT_ONCE = 50;
  private static final int PAGES = 500;
  private static final int PDFS = 50;
  private static final int PATCHES = 300;

  private final Addresses addresses;
  private final Deals deals;
  private final Clock clock = Clock.systemUTC();

  private Benchmark(Addresses addresses) {
    this.addresses = addresses;
    this.deals = new Deals(addresses);
  }

  /** Runs everything. */
  public static void main(String[] arguments) throws IOException, SQLException {
    new Benchmark(Addresses.fromProperties()).run();
  }

  private void run() throws IOException, SQLException {
    line("figure", "measured", "asked");
    for (int i = 0; i < WARM_UP; i++) {
      deals.mailArrival(submitted(deals.draft(), new ArrayList<>()));
    }
    List<Duration> answers = new ArrayList<>();
    Latencies mails = oneByOne(answers);
    line(
        "submit to mail, %d one by one [ms]".formatted(ONE_BY_ONE),
        mails.inWords(),
        "p50 150  p99 500");
    Latencies submissions = new Latencies(answers);
    line("answer to a submission [ms]", submissions.inWords(), "");
    atOnce();
    Latencies bare = Baseline.measure(addresses.database(), ONE_BY_ONE);
    line("bare request and INSERT [ms]", bare.inWords(), "");
    double ratio = submissions.millis(0.5) / bare.millis(0.5);
    line("submission : bare INSERT", String.format(Locale.ROOT, "%.1f : 1", ratio), "");
    briefs();
    saves();
    memory("deals-service", addresses.deals());
    memory("review-service", addresses.review());
    memory("notification-service", addresses.notification());
  }

  private Latencies oneByOne(List<Duration> answers) throws IOException {
    List<Duration> taken = new ArrayList<>();
    for (int i = 0; i < ONE_BY_ONE; i++) {
      Deals.Draft draft = deals.draft();
      Instant start = clock.instant();
      taken.add(Duration.between(start, deals.mailArrival(submitted(draft, answers))));
    }
    return new Latencies(taken);
  }

  private Deals.Draft submitted(Deals.Draft draft, List<Duration> answers) throws IOException {
    answers.add(deals.submit(draft));
    return draft;
  }

  private void atOnce() throws IOException {
    List<Deals.Draft> drafts = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      drafts.add(deals.draft());
    }
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    Instant start = clock.instant();
    List<CompletableFuture<Void>> submissions =
        drafts.stream()
            .map(draft -> CompletableFuture.runAsync(() -> submit(draft), people))
            .toList();
    submissions.forEach(CompletableFuture::join);
    Duration answered = Duration.between(start, clock.instant());
    people.shutdown();
    Instant last = start;
    for (Deals.Draft draft : drafts) {
      Instant arrival = deals.mailArrival(draft);
      last = arrival.isAfter(last) ? arrival : last;
    }
    line(AT_ONCE + " submissions at once, last answer [ms]", "" + answered.toMillis(), "");
    line(
        AT_ONCE + " submissions at once, last mail [ms]",
        "" + Duration.between(start, last).toMillis(),
        "");
  }

  private void submit(Deals.Draft draft) {
    try {
      deals.submit(draft);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void briefs() throws IOException {
    Latencies page = Briefs.measure(deals, "text/html", PAGES, PAGES);
    line("brief of a typical record, HTML [ms]", page.inWords(), "p50 5");
    Latencies pdf = Briefs.measure(deals, "application/pdf", PDFS, PDFS);
    line("the same as PDF [ms]", pdf.inWords(), "p50 400");
  }

  private void saves() throws IOException, SQLException {
    Patches saves = Patches.measure(deals, addresses.database(), PATCHES, PATCHES);
    line("patch of one answer over REST [ms]", saves.patches().inWords(), "");
    line("bare UPDATE, INSERT and commit [ms]", saves.bare().inWords(), "");
    double ratio = saves.patches().millis(0.5) / saves.bare().millis(0.5);
    line("patch over REST : bare", String.format(Locale.ROOT, "%.1f : 1", ratio), "");
    Latencies diffs = Diffs.measure(deals, PAGES, PAGES);
    line("diff of two versions over REST [ms]", diffs.inWords(), "");
    int inARow = Integer.getInteger("handoff.patches", 1_000);
    memory("deals-service before patches in a row", addresses.deals());
    Duration taken = Patches.inARow(deals, inARow);
    line(inARow + " patches in a row [ms]", taken.toMillis() + "", "");
  }

  private static void memory(String service, URI address) throws IOException {
    OptionalLong resident = Memory.residentOf(address.getPort());
    String measured = resident.isPresent() ? resident.getAsLong() + "" : "not on this machine";
    line(service + ", resident [MB]", measured, "under 350");
  }

  private static void line(String figure, String measured, String asked) {
    System.out.printf(Locale.ROOT, "%-42s  %-52s  %s%n", figure, measured, asked);
  }
}
