package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is larger than what may stay in memory of it; few of its rows are right. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LargeImportTest {

  private static final String HEADER =
      "Record ID,Deal Name,Deal Stage,Associated Company,Close Date\n";
  private static final int ROWS = 50_000;
  private static final long MEGABYTE = 1024L * 1024L;

  @Test
  void takesFiftyThousandRowsInWithLittleMemory(@TempDir Path directory) throws Exception {
    // Given
    Path file = write(directory.resolve("large.csv"));
    assertThat(Files.size(file)).isGreaterThan(20 * MEGABYTE);
    Imports.done("sales", "preset=hubspot&dryRun=true", HEADER + "1,a,Closed Won,b,\n");
    long before = liveHeap();

    // When
    String location = send(file);
    long whileRunning = liveHeap();
    Response done = Imports.done("sales", location, Duration.ofMinutes(10));

    // Then
    assertThat(done.<Integer>path("rows")).isEqualTo(ROWS);
    assertThat(done.<Integer>path("created")).isEqualTo(ROWS / 50);
    assertThat(done.<Integer>path("refused")).isEqualTo(ROWS - ROWS / 50);
    assertThat(whileRunning - before).isLessThan(10 * MEGABYTE);
    assertThat(liveHeap() - before).isLessThan(10 * MEGABYTE);
  }

  /** The client here streams too. */
  private static String send(Path file) throws IOException, InterruptedException {
    HttpResponse<String> sent =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://localhost:%d%s?preset=hubspot&dryRun=true"
                                .formatted(RestAssured.port, Imports.IMPORTS)))
                    .header("Authorization", "Bearer " + Parts.issuer().tokenFor("sales", "sales"))
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(file))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(202);
    return sent.headers().firstValue("Location").orElseThrow();
  }

  private static Path write(Path file) throws IOException {
    String filling = "x".repeat(400);
    UUID run = UUID.randomUUID();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write(HEADER);
      for (int i = 0; i < ROWS; i++) {
        String day = i % 50 == 0 ? "2026-12-01" : "soon";
        writer.write(
            "%s-%d,Deal %s,Contract Sent,Harbour Foods,%s\n".formatted(run, i, filling, day));
      }
    }
    return file;
  }

  private static long liveHeap() {
    System.gc();
    Runtime java = Runtime.getRuntime();
    return java.totalMemory() - java.freeMemory();
  }
}
