package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are larger than what may stay in memory of them: one of which few rows are right, and
 * one of which all are.
 */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LargeImportTest {

  private static final String HEADER =
      "Record ID,Deal Name,Deal Stage,Associated Company,Close Date\n";
  private static final int ROWS = 50_000;
  private static final int VALID_ROWS = Integer.getInteger("handoff.import.rows", 8_000);
  private static final String FILLING = "x".repeat(400);
  private static final long MEGABYTE = 1024L * 1024L;

  /**
   * What is under way at once, the broker and the relay in this process among it, takes up to 11 MB
   * on a machine that is busy, whatever the number of rows; all rows at once would take 20.
   */
  private static final long VALID_ROWS_BOUND = 15 * MEGABYTE;

  @Test
  void takesFiftyThousandRowsInWithLittleMemory(@TempDir Path directory) throws Exception {
    // Given
    Path file = write(directory.resolve("large.csv"), ROWS, LargeImportTest::refusedButFew);
    assertThat(Files.size(file)).isGreaterThan(20 * MEGABYTE);
    Imports.done("sales", "preset=hubspot&dryRun=true", HEADER + "1,a,Closed Won,b,\n");
    long before = liveHeap();

    // When
    String location = send(file, "preset=hubspot&dryRun=true");
    long whileRunning = liveHeap();
    Response done = Imports.done("sales", location, Duration.ofMinutes(10));

    // Then
    assertThat(done.<Integer>path("rows")).isEqualTo(ROWS);
    assertThat(done.<Integer>path("created")).isEqualTo(ROWS / 50);
    assertThat(done.<Integer>path("refused")).isEqualTo(ROWS - ROWS / 50);
    assertThat(whileRunning - before).isLessThan(10 * MEGABYTE);
    assertThat(liveHeap() - before).isLessThan(10 * MEGABYTE);
  }

  @Test
  void takesValidRowsInWithLittleMemory(@TempDir Path directory) throws Exception {
    // Given
    Path file = write(directory.resolve("valid.csv"), VALID_ROWS, LargeImportTest::valid);
    String parameters = "preset=hubspot&drafts=true";
    Imports.done("sales", parameters, HEADER + UUID.randomUUID() + ",a,Closed Won,b,\n");
    long before = liveHeap();
    LongAccumulator most = new LongAccumulator(Math::max, before);

    // When
    String location = send(file, parameters);
    Response done =
        await()
            .atMost(Duration.ofMinutes(30))
            .pollInterval(Duration.ofSeconds(1))
            .until(
                () -> {
                  most.accumulate(liveHeap());
                  return Api.as("sales").get(location);
                },
                read -> "DONE".equals(read.path("state")));

    // Then
    System.out.printf(
        "%d valid rows: %s, at most %d KB of live heap more%n",
        VALID_ROWS, duration(done), (most.get() - before) / 1024);
    assertThat(done.<Integer>path("created")).isEqualTo(VALID_ROWS);
    assertThat(most.get() - before).isLessThan(VALID_ROWS_BOUND);
  }

  private static Duration duration(Response done) {
    return Duration.between(
        Instant.parse(done.path("startedAt")), Instant.parse(done.path("endedAt")));
  }

  /** The client here streams too. */
  private static String send(Path file, String parameters)
      throws IOException, InterruptedException {
    HttpResponse<String> sent =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://localhost:%d%s?%s"
                                .formatted(RestAssured.port, Imports.IMPORTS, parameters)))
                    .header("Authorization", "Bearer " + Parts.issuer().tokenFor("sales", "sales"))
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    return sent.headers().firstValue("Location").orElseThrow();
  }

  private static Path write(Path file, int rows, IntFunction<String> row) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(HEADER);
      for (int i = 0; i < rows; i++) {
        writer.write(UUID.randomUUID() + "," + row.apply(i) + "\n");
      }
    }
    return file;
  }

  private static String refusedButFew(int row) {
    String day = row % 50 == 0 ? "2026-12-01" : "soon";
    return "Deal %s,Contract Sent,Harbour Foods,%s".formatted(FILLING, day);
  }

  /** One of ten takes a draft. */
  private static String valid(int row) {
    String stage = row % 10 == 0 ? "Contract Sent" : "Appointment Scheduled";
    return "Deal %s,%s,Harbour Foods %s,2026-12-01".formatted(FILLING, stage, FILLING);
  }

  private static long liveHeap() {
    System.gc();
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }
}
