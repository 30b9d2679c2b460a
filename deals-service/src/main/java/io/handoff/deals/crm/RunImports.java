package io.handoff.deals.crm;

import io.handoff.chassis.problem.Refused;
import io.handoff.chassis.sql.Transience;
import io.handoff.deals.crm.RowReader.Unreadable;
import io.handoff.deals.deal.DealFacts;
import io.handoff.deals.deal.SaveDeal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Judges the rows of imports, a few hundred in a transaction. What they changed and their verdicts
 * are committed as one, so another process goes on where one died. A dry run does the same, takes
 * every change back, and keeps the verdicts.
 */
@ApplicationScoped
class RunImports {

  private static final Logger LOG = Logger.getLogger(RunImports.class);
  private static final int BATCH = 500;

  private final DealImports imports;
  private final ImportRows rows;
  private final SaveDeal saveDeal;
  private final DraftFromRow drafts;
  private final Clock clock;

  RunImports(
      DealImports imports, ImportRows rows, SaveDeal saveDeal, DraftFromRow drafts, Clock clock) {
    this.imports = imports;
    this.rows = rows;
    this.saveDeal = saveDeal;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** What was judged in one transaction. */
  private record Judged(UUID importId, boolean takenBack, List<ImportRow> rows) {}

  /** Takes the changes of a dry run back. */
  private static final class TakenBack extends RuntimeException {

    private final transient Judged judged;

    TakenBack(Judged judged) {
      super(null, null, false, false);
      this.judged = judged;
    }
  }

  @Scheduled(
      every = "1s",
      identity = "deal-imports",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    boolean more = true;
    while (more) {
      try {
        more = judge(BATCH);
      } catch (RuntimeException failed) {
        more = judgeOneByOne(failed);
      }
    }
  }

  /** One row broke the transaction of many: it alone is refused. */
  private boolean judgeOneByOne(RuntimeException cause) {
    requireOurs(cause);
    for (int i = 0; i < BATCH; i++) {
      try {
        if (!judge(1)) {
          return false;
        }
      } catch (RuntimeException failed) {
        requireOurs(failed);
        QuarkusTransaction.requiringNew().run(() -> refuse(failed));
      }
    }
    return true;
  }

  /** A database that is away is no fault of the rows; they wait. */
  private static void requireOurs(RuntimeException failed) {
    if (Transience.isTransient(failed)) {
      throw failed;
    }
  }

  /** Judges the next rows; false when none wait. */
  private boolean judge(int atMost) {
    Optional<Judged> judged = attempt(atMost);
    judged
        .filter(Judged::takenBack)
        .ifPresent(
            dry ->
                QuarkusTransaction.requiringNew()
                    .run(() -> rows.judge(dry.importId(), dry.rows())));
    return judged.isPresent();
  }

  private Optional<Judged> attempt(int atMost) {
    try {
      return QuarkusTransaction.requiringNew()
          .call(() -> imports.next().map(running -> judge(running, atMost)));
    } catch (TakenBack dry) {
      return Optional.of(dry.judged);
    }
  }

  private Judged judge(DealImport running, int atMost) {
    List<WaitingRow> waiting = rows.waiting(running.id(), atMost);
    if (waiting.isEmpty()) {
      running.end(clock.instant());
      LOG.infof("Import %s has come to its end", running.id());
      return new Judged(running.id(), false, List.of());
    }
    RowReader reader = new RowReader(running.mapping());
    List<ImportRow> judged = new ArrayList<>(waiting.size());
    for (WaitingRow row : waiting) {
      judged.add(takeIn(running, reader, row));
    }
    if (running.isDryRun()) {
      throw new TakenBack(new Judged(running.id(), true, judged));
    }
    rows.judge(running.id(), judged);
    return new Judged(running.id(), false, judged);
  }

  private ImportRow takeIn(DealImport running, RowReader reader, WaitingRow row) {
    try {
      DealFacts facts = reader.read(row.cells());
      if (row.firstNumber() < row.number()) {
        return ImportRow.refused(
            row,
            running.mapping().columns().dealId().get(0),
            "Row " + row.firstNumber() + " tells of the same deal; keep one of them.");
      }
      SaveDeal.Outcome outcome = saveDeal.save(row.dealId(), facts).outcome();
      if (running.drafts()) {
        drafts.start(running, row, facts);
      }
      return ImportRow.judged(row, Verdict.valueOf(outcome.name()));
    } catch (Unreadable unreadable) {
      return ImportRow.refused(row, unreadable.column(), unreadable.reason());
    }
  }

  private void refuse(RuntimeException cause) {
    DealImport running = imports.next().orElseThrow(() -> cause);
    WaitingRow row = rows.waiting(running.id(), 1).get(0);
    String reason = "It cannot be taken in; tell the operators the import and the row.";
    if (cause instanceof Refused refused) {
      reason = refused.detail();
    } else {
      LOG.errorf(cause, "Row %d of import %s cannot be taken in", row.number(), running.id());
    }
    rows.judge(running.id(), List.of(ImportRow.refused(row, null, reason)));
  }
}
