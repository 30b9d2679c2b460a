package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.benchmark.BareSave;
import io.handoff.benchmark.Latencies;
import io.handoff.benchmark.TypicalRecord;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.change.DocumentDiff;
import io.handoff.contracts.change.FieldChange;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.DurableParts;
import io.handoff.deals.Parts;
import io.handoff.deals.history.WordDiff;
import io.handoff.deals.template.Profile;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/**
 * Prints what a save of one answer takes inside the service, beside the bare statements on the same
 * PostgreSQL, which waits for the disk at every commit; what a comparison takes; and what stays on
 * the heap after {@code -Dhandoff.patches=} saves. Not part of the build's tests.
 */
@QuarkusTest
@QuarkusTestResource(value = DurableParts.class, restrictToAnnotatedClass = true)
class SavesBenchmark {

  /** So many saves pass until most of their code is compiled for good. */
  private static final int WARM_UP = 8_000;

  private static final int COMPARISONS = 2_000;
  private static final int TURNS = 1_000;
  private static final int SAVES = Integer.getInteger("handoff.patches", 10_000);
  private static final Actor SALES =
      new Actor("s1", "Priya Nair", "priya.nair@example.com", Set.of("sales"));

  @Inject CreateHandoff create;
  @Inject EditHandoff edit;

  private int saves;

  @Test
  void prints() throws Exception {
    ObjectNode document = TypicalRecord.document();
    HandoffDocument typical = DocumentJson.read(document.toString());
    String id = create.create(SALES, "B-1", Profile.FULL, typical).id().toString();
    List<Duration> patches = new ArrayList<>();
    List<Duration> bare = new ArrayList<>();
    try (BareSave save = BareSave.on(Parts.database());
        Connection connection = DriverManager.getConnection(Parts.database())) {
      for (int i = 0; i < WARM_UP + TURNS; i++) {
        patches.add(save(id));
        awaitRelay(connection);
        bare.add(save.save(document.put("title", "Reporting " + i).toString()));
      }
    }
    Latencies patch = new Latencies(patches.subList(WARM_UP, patches.size()));
    Latencies statements = new Latencies(bare.subList(WARM_UP, bare.size()));
    line("patch of one answer [ms]", patch.inWords());
    line("bare UPDATE, INSERT and commit [ms]", statements.inWords());
    line("patch : bare", "%.2f : 1", patch.millis(0.5) / statements.millis(0.5));
    compare("diff, one word [ms]", typical, "spreadsheets", "Spreadsheets", 1);
    compare("diff, a word of every answer [ms]", typical, "spreadsheets", "text files", 1_000);
    for (int tenth = 0; tenth <= 10; tenth++) {
      line("live heap after %d patches [MB]".formatted(saves), "%.1f", liveHeap());
      for (int i = 0; tenth < 10 && i < SAVES / 10; i++) {
        save(id);
      }
    }
  }

  private Duration save(String id) throws Exception {
    JsonNode patch =
        DocumentJson.mapper()
            .readTree(
                "{\"answers\": {\"goal\": {\"customerFact\": \"Monthly reporting in %d hours.\"}}}"
                    .formatted(saves++));
    long start = System.nanoTime();
    edit.edit(SALES, id, "*", null, patch);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void awaitRelay(Connection connection) throws SQLException {
    try (PreparedStatement waiting =
        connection.prepareStatement("SELECT EXISTS (SELECT FROM outbox)")) {
      boolean busy = true;
      while (busy) {
        LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        try (ResultSet result = waiting.executeQuery()) {
          result.next();
          busy = result.getBoolean(1);
        }
      }
    }
  }

  private static void compare(
      String name, HandoffDocument before, String old, String fresh, int times) {
    String text = DocumentJson.write(before);
    String changed = times == 1 ? text.replaceFirst(old, fresh) : text.replace(old, fresh);
    HandoffDocument after = DocumentJson.read(changed);
    List<Duration> taken = new ArrayList<>();
    int marks = 0;
    for (int i = 0; i < COMPARISONS; i++) {
      long start = System.nanoTime();
      for (FieldChange change : DocumentDiff.between(before, after)) {
        if (change.before() != null && change.after() != null) {
          marks += WordDiff.between(change.before().asText(), change.after().asText()).size();
        }
      }
      taken.add(Duration.ofNanos(System.nanoTime() - start));
    }
    line(name, "p50 %.3f", new Latencies(taken.subList(COMPARISONS / 2, COMPARISONS)).millis(0.5));
    line("  word marks", "%d", marks / COMPARISONS);
  }

  private static double liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
  }

  private static void line(String name, String format, Object... values) {
    System.out.printf(Locale.ROOT, "%-42s  %s%n", name, format.formatted(values));
  }
}
