package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.deals.Parts;
import io.handoff.deals.handoff.web.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is larger than what may stay in memory of it. */
@QuarkusTest
@QuarkusTestResource(Parts.class)
class LargeImportTest {

  private static final int ROWS = 50_000;
  private static final long MEGABYTE = 1024L * 1024L;

  @Test
  void takesFiftyThousandRowsInWithLittleMemory(@TempDir Path directory) throws Exception {
    // Given
    Path file = write(directory.resolve("large.csv"));
    assertThat(Files.size(file)).isGreaterThan(20 * MEGABYTE);
    long before = liveHeap();

    // When
    Response sent =
        Api.as("sales")
            .contentType("text/csv")
            .body(file.toFile())
            .post(Imports.IMPORTS + "?preset=hubspot&dryRun=true");
    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
    assertThat(sent.<Integer>path("rows")).isEqualTo(ROWS);
    long whileRunning = liveHeap();
    Response done = Imports.done("sales", sent.header("Location"), Duration.ofMinutes(5));

    // Then
    assertThat(done.<Integer>path("created")).isEqualTo(ROWS);
    assertThat(whileRunning - before).isLessThan(10 * MEGABYTE);
    assertThat(liveHeap() - before).isLessThan(10 * MEGABYTE);
  }

  private static Path write(Path file) throws IOException {
    String filling = "x".repeat(400);
    UUID run = UUID.randomUUID();
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      writer.write("Record ID,Deal Name,Deal Stage,Associated Company,Close Date\n");
      for (int i = 0; i < ROWS; i++) {
        writer.write(
            "%s-%d,Deal %s,Contract Sent,Harbour Foods,2026-12-01\n".formatted(run, i, filling));
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
